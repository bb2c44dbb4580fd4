import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'apology-plain',
  reads: 'give.apology',
  certain: true,
  phrases: `
    (i am|am|im)? (so|really|very)? sorry (i|that i|for my|for being so late|for shouting|for snapping|for what i)
  `,
  unless: `
    (but|you feel|for your loss|bother|trouble)
  `,
  rationale: 'Own act named and owned.',
  source: 'ISO 24617-2 apology',
  examples: {
    matches: ['[I am sorry I] forgot', '[sorry for shouting]'],
    ignores: ['sorry but you started it', 'sorry for your loss'],
  },
});
