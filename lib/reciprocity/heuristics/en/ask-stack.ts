import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ask-stack',
  reads: 'ask_stack',
  phrases: `
    ^ (and|then|also|please|can you|could you|need you to|i need you to|oh and)? (<fetch>|<chore>) *6 (and|then|also|can you)? (<fetch>|<chore>) *6 (and|then|also|can you) (<fetch>|<chore>)
    (can you|could you|will you|would you|need you to) *8 (can you|could you|will you|would you|need you to|and) *8 (can you|could you|will you|would you|need you to)
  `,
  unless: `
    (thanks|thank|ta|grateful|please and|appreciate|i will|i have|in return|if you can|whenever|no rush|recipe|onion|oven|unplug|button|to reset|would you mind)
  `,
  rationale: 'Three or more separate asks with nothing else.',
  source: 'model 3b ask_stack; seed items 27 and 57',
  examples: {
    matches: [
      '[Ring the vet, collect the kids and fill] the car',
      '[can you feed the cat, can you lock up, can you] ring mum',
    ],
    ignores: ['bring ice, crisps and lemons please', 'i fed the cat, locked up and rang mum'],
  },
});
