import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'thanks-plain',
  reads: 'give.thanks',
  certain: true,
  phrases: `
    (thank you|thanks) (so much|a lot|again|very much)? for
    (really|so)? appreciate (you|that|it|your)
    ^ (thank you|thanks) (so much|a lot|again|very much|mate|love|mum|dad)? $
  `,
  unless: `
    (nothing|in advance|no|but)
  `,
  rationale: 'The plain formula of gratitude.',
  source: 'ISO 24617-2 thanking',
  examples: {
    matches: ['[thank you so much for] yesterday', '[thanks for] the lift'],
    ignores: ['thanks for nothing', 'the rain, thank god, stopped'],
  },
});
