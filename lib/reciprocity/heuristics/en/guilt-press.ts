import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'guilt-press',
  reads: 'guilt',
  phrases: `
    if (you|u) loved *4 you would
    a (proper|decent) (mum|team player) would
    must be (nice|lovely) (to|having)
    lovely that you can *6
    (do not|dont) worry about your (old)? mother *3 (i|am)
    do not mind me i
    i (suppose|will) (i)? (will)? (just)? (eat|sit|stay|be|do|go|be the only|do it) *5 (alone|on my own|myself|again|then|here)
    (i will|i can|ill) (do|scrub) *6 (myself|alone|with my bad)
    (i am|im) used to (it|missing|eating)
    (after what i told|i thought you of all|you of all people|i would (walk|do) *6 for you)
    nobody (asks|thinks) *3 me
    guess (my|you have|you) *3 (not|was not|got better|better things)
    better things to do *3 (me|than|things|see)
    (you|u) (go|have fun) *5 i am
    (it is|its) (fine|ok|okay|only) *4 (i will|i am|just|my birthday) *4 (own|used|always|only|myself|just|be here)
    the (kids|dog|<kin>) *3 (cried|waited|has been|only)
    (hope|i hope) (it was|it is|the) *4 (worth it|proud)
  `,
  unless: `
    (have fun|i am happy)
  `,
  rationale: 'Presses by a love test, martyrdom or a reproachful hint.',
  source: 'model 3b guilt; Flynn & Lake 2008',
  examples: {
    matches: ["[if you loved me you'd] come", '[must be nice to] have free weekends'],
    ignores: ["enjoy the gig, i'm happy here with my tea", 'so jealous of your trip, send photos'],
  },
});
