import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-label',
  reads: 'character',
  phrases: `
    you are (such|so|being|a|an|the|most)? (a|an|the|such|so|most|selfish|lazy|nasty)? (lazy|selfish|most)? (<insult>|<trait>)
    you (selfish|little|greedy)+ (<insult>|<trait>|git)
    (such|what) a (<trait>)? (<insult>|coward)
    what kind of friend does
    do not be (<trait>)? (<insult>|<trait>)
    that is what you are
    (two faced|selfish) *3 (that is what you are|you are)
  `,
  unless: `
    you are not
  `,
  rationale: 'A label says who someone is; a complaint says what they did.',
  source: 'model 3b character; Gottman & Silver 1999',
  examples: {
    matches: ["[you're such a coward], honestly", '[what kind of friend does] that'],
    ignores: ["you're not lazy, you were ill", 'am i selfish for wanting sunday off'],
  },
});
