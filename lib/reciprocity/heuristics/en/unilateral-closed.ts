import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'unilateral-closed',
  reads: 'unilateral',
  phrases: `
    (already|ive already|i have already|i have|ive) *1 told *10 (end of|you)
    end of discussion
    my (house|car|rules) *2 (my|and) (rules)?
    (that is|thats|it is|its|is) (settled|done|happening|that|sorted|fixed|not changing)
    (final answer|matter closed|it is done|its done|no discussion)
    you (were not|are not) (here|there)
  `,
  unless: `
    would you
  `,
  rationale: 'A joint matter is announced as closed.',
  source: 'model 3b unilateral; seed items 7 and 51',
  examples: {
    matches: ["[i've told them yes, end of discussion]", '[my house my rules]'],
    ignores: ['decided to grow a beard', 'thinking june for the wedding, you ok with that?'],
  },
});
