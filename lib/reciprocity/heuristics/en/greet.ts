import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'greet',
  reads: 'neutral.greet',
  phrases: `
    ^ (hey|hi|hello|hiya|yo|good morning|morning|good evening|gn|night|goodnight|see you|see ya|bye|ttyl|welcome back|happy (friday|monday|new year|christmas|eid)|cheerio|evening|afternoon|wassup|take care|safe travels|have a (good|lovely|nice)|oi oi|laters|hola|merry christmas|good night|wagwan|alright|hey you) *4 $
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
