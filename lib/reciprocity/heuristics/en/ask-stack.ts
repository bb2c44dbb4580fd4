import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ask-stack',
  reads: 'ask_stack',
  phrases: `
    ^ (and|please|can you|could you)? (<fetch>|<chore>) *6 (and|can you)? (<fetch>|<chore>) *6 (and|can you) (<fetch>|<chore>)
    can you *8 can you *8 can you
  `,
  unless: `
    i will
  `,
  rationale: 'Three or more separate asks with nothing else.',
  source: 'model 3b ask_stack; seed items 27 and 57',
  examples: {
    matches: [
      '[Ring the vet, collect the kids and fill] the car',
      '[can you feed the cat, can you lock up, can you ring] mum',
    ],
    ignores: ['bring ice, crisps and lemons please', 'i fed the cat, locked up and rang mum'],
  },
});
