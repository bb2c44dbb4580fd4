import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'compare-others',
  reads: 'compare',
  phrases: `
    unlike (you|some people|some)
    (why can not|why can|can not) you (not)? be like
    even (the|my|your|<kin>|<person>) *4 (can|gets|got|knows|formats|had)
    (my|your|the) (<kin>|<person>|last) *8 (and|but) you (can not|are|never|would not)
    (my|your|his|her) (ex|brother|last|<kin>|<person>) *3 (always|never|actually|would have|at least|used to|did|would)
    i put *5 (more|way more) *4 than you
    (more|better) *5 (than you|than you do)
    (than|as) you (do|did|have|are) *2 (did|have)?
    (everyone|everybody|anyone|anybody) (else)? *3 (manage|would|has|gets|got|would have|have|do|just)
    nearly as *3 as *3 (my ex|<kin>)
  `,
  unless: `
    (proud|as good as)
  `,
  rationale:
    'Setting someone below another person, or below oneself, argues about worth and not about the wish.',
  source: 'model 3b compare; seed items 8 and 61',
  examples: {
    matches: ['[unlike you] i was raised properly', "[why can't you be like] your brother"],
    ignores: ["you're taller than your brother now", "don't compare yourself with her"],
  },
});
