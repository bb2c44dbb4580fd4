import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'dismiss-small',
  reads: 'dismiss',
  phrases: `
    you are (being|so|a bit)? (being)? (so|a bit|bit|a)? dramatic
    (calm|settle) (down|it)
    (chill|breathe|get a grip|grow up|move on|cheer up|let it go|dont start) (out|its|it is|$)
    (it is|its|it was) (only)? (only)? (a|an|one) *2 (joke|plate|meeting|word|typo|hamster|bit|dinner|phone|mug|cold|scratch|car|test|email|photo)
    (nobody|noone) died
    stop (crying|sulking|being|making)
    you will (live|be fine)
    (here we go|not (this|the) again|not again|the (tears|waterworks|drama))
  `,
  unless: `
    (am i|i am)
    (with me|breathe (out|with))
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
