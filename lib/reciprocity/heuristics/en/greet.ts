import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'greet',
  reads: 'neutral.greet',
  phrases: `
    ^ (hey|hi|hello|hiya|yo|heyy|good morning|morning|good evening|gn|night|goodnight|see you|see ya|bye|ciao|ttyl|welcome back|happy (friday|monday|new year|christmas|easter|diwali|eid)|howdy|namaste|cheerio|evening|afternoon|sup|wassup|take care|safe (travels|journey)|have a (good|great|lovely|nice)|oi oi|later|laters|hola|merry christmas|good afternoon|good night|wagwan|alright|hello there|hey you) *4 $
  `,
  rationale: 'Greeting and parting formulas.',
  source: 'model 3a neutral.greet; ISO 24617-2 initialGreeting, initialGoodbye',
  examples: {
    matches: ['[good morning all]', '[see you]'],
    ignores: ['hey you never called', 'welcome to my life, it is all bins'],
  },
});
