import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'contempt-mock',
  reads: 'contempt',
  phrases: `
    (well done|congrats) *4 (einstein|on discovering)
    want (a)? medal
    draw you a (little)? (picture|map)
    your (majesty|ladyship)
    (thanks|cheers) for nothing
  `,
  rationale: 'Mocking, talking down or sarcastic praise reads as scorn without a voice behind it.',
  source: 'model 3b contempt; Gottman 1994; Kruger et al. 2005',
  examples: {
    matches: ['[well done einstein], you broke it', '[want a medal] for that?'],
    ignores: ['congratulations on the new job, you earned it', 'the train is late again 🙄'],
  },
});
