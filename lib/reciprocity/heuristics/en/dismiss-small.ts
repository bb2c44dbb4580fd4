import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'dismiss-small',
  reads: 'dismiss',
  phrases: `
    you are (just|being|so|way|far|really|honestly|completely|a bit|always)? (being)? (so|too|a bit|very|way too|far too|over|bit|such a|totally|a)? (overreacting|over reacting|oversensitive|over sensitive|sensitive|dramatic|hysterical|emotional|melodramatic|paranoid|ridiculous|irrational|silly|touchy|overthinking|exaggerating|hormonal|drama queen|precious|soft|taking (this|it|that|things) (far|way|so|a bit)? too)
    (calm|settle|simmer|pipe|cool|quieten) (down|it|yourself)
    (chill|relax|breathe|lighten up|get over it|get a grip|grow up|toughen up|man up|move on|get over yourself|cop on|cheer up|suck it up|deal with it|snap out of it|build a bridge|take a chill|take a joke|let it go|wind your neck|calm it|grow a pair|dry your eyes|pull yourself together|be grateful|dont start) (out|then|mate|love|mum|dad|will you|now|already|its|it is|it was|already|hun|pet|$)
    (it is|its|it was|that is|this is) (just|only|literally|really|honestly|but)? (just|only)? (a|an|one|some) *2 (joke|plate|meeting|comment|word|text|typo|hamster|banter|bit|dinner|game|phone|dog|cat|party|birthday|mug|song|film|cold|scratch|car|dress|chair|test|exam|date|laugh|day|email|photo|book|toy|message|call|number|opinion)
    (it is|its|that is|was|is) (not|never|hardly) (that|such|so|even|really|a|the end|worth|all that|literally that|exactly)? (a)? (deep|big|serious|bad|important|big deal|of the world|crying over|getting upset|crime|hard|big a deal|emergency|tragedy|life or death|anyone died)
    (nobody|no one|noone|not like anyone) (died|is dying|else (was|minds|cares|has|had|is|seems|complained|noticed))
    (stop) (crying|sulking|moaning|whining|being so|being|overthinking|overreacting|making|whinging|the|feeling sorry|dwelling|stressing|bleating|going on|banging on)
    (not|nothing) to (get|be|cry|worry|sulk) (so)? (upset|worked|bent|angry|about|over)
    (making|make|made) (a)? (big|such|fuss|mountain|drama|scene|issue|huge|meal|song) *3 (out of|deal|about|of|over|molehill|it)
    (other people|others|people|some people|kids|children) (have|are|got|would|out there) *4 (real|worse|proper|actual|starving|kill|problems|it worse|less)
    (could be|it could be|could have been|things could be) (a lot|much|far)? worse
    (at least) you (have|got|are not|can|still|get|did not)
    (you will|you ll) (live|survive|get over|be fine|laugh about|forget about|cope|manage)
    (you are|stop) (reading|looking) (way|far)? too (much|far) (into|in)
    (here we go|not (this|the|that) again|oh here we go|not again|the (tears|waterworks|drama))
    (first world problems|world 's smallest violin|🎻|boo hoo|cry me a river|woe is me|diddums|poor you|poor baby|bless|there there)
    (we (all|have all) (had|have|been|get|go|got)) *4 (hard|it|tired|there|worse|problems|bad days|stuff|you do not)
    (hormones|time of the month|pms|period|on your period)
    (you|u) (always)? (take|taking|took) (everything|it|things|this) (too|so|the wrong way|personally|to heart)
    (do not|dont) (be|start|get) (so)? (silly|ridiculous|daft|dramatic|soft|upset|worked up|stupid|a baby|precious|emotional|all|your knickers)
    (only|just) (joking|a joke|teasing|having a laugh|messing|kidding|banter|slagging|a bit of fun|playing)
    (big deal|so what|who cares|what is the big deal|and\\?|is that it|is that all)
    (half of it|it) is in your head
  `,
  unless: `
    (am i|i am|maybe i|i was|i might|i think i|i took|i know i am) (being|just|probably|so|too|making|over)?
    (you are|ur) not (overreacting|being|too|dramatic|silly|imagining)
    (wind|weather|with me|i have got you|breathe (out|in|with)|wobbly|traffic)
  `,
  rationale: "Makes the other's feeling or concern small.",
  source: 'model 3b dismiss; GIVE (validate); Reis & Shaver 1988',
  examples: {
    matches: ["[you're being so dramatic]", "[calm down], [it's only a plate]"],
    ignores: [
      "maybe i'm overreacting but it stung",
      "you're not overreacting, i'd be upset as well",
    ],
  },
});
