import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'all-blame-plain',
  reads: 'all_blame',
  certain: true,
  phrases: `
    (this|it) is (all|entirely) your fault
  `,
  unless: `
    (not|lol|😂|so good|thanks)
    \\?
  `,
  rationale: 'The whole of it put on one person.',
  source: 'model 3b all_blame',
  examples: {
    matches: ['[this is all your fault]'],
    ignores: ['this is not all your fault'],
  },
});
