import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-label',
  reads: 'character',
  phrases: `
    you are (just|honestly|actually|such|so|being|a|an|the|most|proper|one|nothing but)? (a|an|the|such|so|most|proper|selfish|lazy|stupid|nasty)? (stupid|lazy|selfish|most)? (<insult>|<trait>)
    you (absolute|selfish|stupid|little|pathetic|ungrateful|greedy|daft)+ (<insult>|<trait>|thing|man|git)
    you <insult> $
    (such|what) a (<trait>)? (<insult>|coward)
    what kind of friend (does|tells)
    (you have|there is) no (backbone|shame)
    do not be (such|a)? (a)? (<trait>)? (<insult>|<trait>)
    you are (not)? (impossible|a joke|a waste of|the worst|the most <trait>|not a)
    something (seriously)? (wrong|rotten) (with|in) you
    that is what you are
    (two faced|selfish) *3 (that is what you are|you are)
  `,
  unless: `
    (you are not|not a <insult>)
  `,
  rationale: 'A label says who someone is; a complaint says what they did.',
  source: 'model 3b character; Gottman & Silver 1999',
  examples: {
    matches: ["[you're such a coward], honestly", '[what kind of friend does] that'],
    ignores: ["you're not lazy, you were ill", 'am i selfish for wanting sunday off'],
  },
});
