import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'thanks',
  reads: 'give.thanks',
  phrases: `
    (thanks|thank you|thank u|thank) (so much|again|for)?
    (really|do|i)? appreciate (you|that|u)?
    grateful (for)?
    (bless you for|you did not have to|owe you one|i owe you|you are a star)
  `,
  unless: `
    thanks (for nothing|to the|to)
    (no|says|said) (thanks|thank)
  `,
  rationale: 'Gratitude for something the recipient did or is.',
  source: 'model 3a give.thanks; ISO 24617-2 thanking',
  examples: {
    matches: ['[thank u so much] for yesterday', '[really appreciate you] reading it'],
    ignores: ['thanks for nothing', 'he never says thanks'],
  },
});
