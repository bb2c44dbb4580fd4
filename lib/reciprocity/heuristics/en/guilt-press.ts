import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'guilt-press',
  reads: 'guilt',
  phrases: `
    if (you|u) (really|actually|truly|even|ever)? (loved|cared|respected|valued|were (a)? (real|good|proper|true)|missed|wanted|meant|thought|gave|liked|trusted|were a) *4 (you would|you will|you d|this would|i would not|you could)
    (a|any|no) (real|proper|true|good|decent|normal|loving|caring) (friend|mate|man|partner|son|daughter|mother|father|mum|dad|brother|sister|husband|wife|team player|boyfriend|girlfriend|colleague|neighbour|person|parent) (would|does|wouldn|will)
    (anyone|anybody|someone|people) who (cared|loved|cares|loves|respected|gave) *5 (would)
    must be (nice|lovely|great|good|wonderful) (to|having|being|for)
    (nice|lovely|great|good) (that|to have) (you|someone|some people) (can|get|has|have) *6
    (do not|dont) (worry|mind|bother) about (me|us|the rest of us|your (poor)? (old)? (mum|mother|dad|father|mam)) *3 (i|we|here|all alone|sick|sitting|will|am|are)
    (do not) mind me (i|just|sitting|sat|here)
    (i|we) (guess|suppose|will) (i|we)? (will)? (just)? (have to)? (eat|sit|stay|be|spend|do|go|cook|celebrate|manage|cry|watch|wait|be the only|do it|cope|have to) *5 (alone|on my own|by myself|myself|again|then|as usual|like always|as always|here)
    (i will|i can|ill) (just)? (do|manage|sort|cook|carry|clean|scrub|walk|handle) *6 (myself|on my own|alone|by myself|as usual|like always|with my bad|as always|again)
    (i am|we are|im) (used to|well used to|accustomed to) (it|being|missing|doing|walking|waiting|eating|that|you not|not)
    (glad|happy|nice|good) (you|someone|at least you) (had|have|are having|got|could|enjoyed|is having|can) *5 (while|i|because|shame|some of us|without)
    (i|we) (will not|am not going to|may not|might not) be (around|here|alive) (forever|much longer|for long|for ever|one day)
    (you would|you d) (do|have done|drop|go|come|make time|find time) *4 (for|if it was|if it were) (your|her|him|them|<kin>|<person>|anyone else|mates)
    (after what i told|i thought you of all|you of all people|thought you were different|i would do it for you|i would (walk|do|drop|die|go|move|come) *6 for you)
    (no one|nobody) (cares|asks|waits|remembers|notices|bothers|thinks|checks|ever) *3 (about me|me|for me|if i|how i|i)
    (guess|suppose) (i am|i was|my|you have|we are|you|it) *3 (not|n't|was not|got better|too busy|more important|worth|important|better things|bottom|forgotten)
    (too busy for|better things to do|more important things|more important than|hardly worth your|worth the|could not be bothered to) *3 (your|me|us|mum|old|my|time|family|than|things|see)
    (you|u) (go|enjoy|have fun|have your|carry on|go on) *5 (i will|ill|do not worry|while i|we will|your mother|someone has to|i am|not like)
    (it is|its) (fine|ok|okay|only|no problem|alright) *4 (i will|i am|i have|just|my (birthday|40th|mother)|we will|i do not|i can) *4 (alone|own|used|again|always|only|myself|just|sit|cry|cope|waiting|be here)
    (your|the) (mother|mum|dad|father|kids|grandma|grandad|little one|son|daughter|child|dog|<kin>) *3 (cried|was crying|is crying|was so|kept asking|was asking|asked where|waited|was looking|sat|has been|was waiting|only)
    (fine|ok|no) (do not come|leave it|forget it|go without|i will go alone|stay there)
    (hope|i hope) (it was|you are|you had|it is|she is|he is|the) *4 (worth it|happy|happy now|proud|pleased)
    (some|one) of us (is|are|was|will be) (still|here|sat|stuck|left|at home)
  `,
  unless: `
    (have (a great|a lovely|fun|the best|an amazing)|enjoy yourself|no pressure|happy to|i am happy|love|so jealous|jealous)
    (it is ok|fine|no worries) if (you can not|not)
  `,
  rationale: 'Presses by a love test, martyrdom or a reproachful hint.',
  source: 'model 3b guilt; Flynn & Lake 2008',
  examples: {
    matches: ["[if you loved me you'd] come", '[must be nice to] have free weekends'],
    ignores: ["enjoy the gig, i'm happy here with my tea", 'so jealous of your trip, send photos'],
  },
});
