import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'favour-plain',
  reads: 'ask.favour',
  certain: true,
  phrases: `
    (can|could|would|will) you (please)? (<fetch>|<chore>)
  `,
  unless: `
    (believe|imagine|me (up|down)|i can|for you)
  `,
  rationale: 'A request in its plainest form.',
  source: 'ISO 24617-2 request',
  examples: {
    matches: ['[could you pick] up milk', '[can you feed] the cat'],
    ignores: ['can you believe it', 'can i bring anything'],
  },
});
