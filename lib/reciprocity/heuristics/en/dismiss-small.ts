import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'dismiss-small',
  reads: 'dismiss',
  phrases: `
    you are (being|so|a bit)? (being)? (so|too|a bit|bit|a)? (overreacting|sensitive|dramatic)
    (calm|settle) (down|it)
    (chill|breathe|lighten up|get a grip|grow up|move on|cop on|cheer up|suck it up|let it go|grow a pair|dry your eyes|pull yourself together|dont start) (out|its|it is|it was|$)
    (it is|its|it was) (only)? (only)? (a|an|one) *2 (joke|plate|meeting|comment|word|typo|hamster|bit|dinner|phone|cat|party|mug|cold|scratch|car|dress|test|day|email|photo|call)
    (it is|its|that is|is) not (that)? (deep|big|important)
    (nobody|no one|noone) (died|else (was|had|is))
    stop (crying|sulking|being|making|the)
    making (a)? drama *3 (out of|of)
    you will (live|be fine|laugh about)
    (here we go|not (this|the) again|oh here we go|not again|the (tears|waterworks|drama))
    (first world problems|🎻|cry me a river|poor you|bless|there there)
    we all had *4 (hard|it|you do not)
    (hormones|period)
    (do not|dont) be (silly|daft)
    only (joking|playing)
    (so what|who cares|and\\?|is that all)
  `,
  unless: `
    (am i|i am)
    (wind|with me|i have got you|breathe (out|with))
  `,
  rationale: "Makes the other's feeling or concern small.",
  source: 'model 3b dismiss; GIVE (validate); Reis & Shaver 1988',
  examples: {
    matches: ["[you're being so dramatic]", "[calm down], it's only a plate"],
    ignores: [
      "maybe i'm overreacting but it stung",
      "you're not overreacting, i'd be upset as well",
    ],
  },
});
