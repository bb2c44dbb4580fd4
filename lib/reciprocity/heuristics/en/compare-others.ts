import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'compare-others',
  reads: 'compare',
  phrases: `
    unlike you
    (why can not|why can|can not) you (not)? be like
    even (the|my|your|<kin>|<person>) *4 (can|gets|got|knows|formats|had)
    better *5 (than you|than you do)
    (than|as) you (do|have|are) *2 (have)?
    (everyone|anyone) *3 (would|would have|have)
  `,
  rationale:
    'Setting someone below another person, or below oneself, argues about worth and not about the wish.',
  source: 'model 3b compare; seed items 8 and 61',
  examples: {
    matches: ['[unlike you] i was raised properly', "[why can't you be like] your brother"],
    ignores: ["you're taller than your brother now", "don't compare yourself with her"],
  },
});
