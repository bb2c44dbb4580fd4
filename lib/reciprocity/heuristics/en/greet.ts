import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'greet',
  reads: 'neutral.greet',
  phrases: `
    ^ (hey|hi|hello|hiya|yo|good morning|morning|night|goodnight|see you|see ya|bye|happy friday|evening|have a (good|nice)|oi oi|wagwan|alright|hey you) *4 $
  `,
  unless: `
    you never
  `,
  rationale: 'Greeting and parting formulas.',
  source: 'model 3a neutral.greet; ISO 24617-2 initialGreeting, initialGoodbye',
  examples: {
    matches: ['[good morning all]', '[see you]'],
    ignores: ['hey you never called', 'welcome to my life, it is all bins'],
  },
});
