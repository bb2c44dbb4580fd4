import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'guilt-plain',
  reads: 'guilt',
  certain: true,
  phrases: `
    if you (really)? (loved|cared about) me *2 you would
  `,
  unless: `
    (lol|😂)
  `,
  rationale: 'A test of love in place of an ask.',
  source: 'model 3b guilt',
  examples: {
    matches: ['[if you loved me you would] come'],
    ignores: ['if you loved that film you would like this one'],
  },
});
