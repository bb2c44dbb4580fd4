import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'shutdown-plain',
  reads: 'shutdown',
  certain: true,
  phrases: `
    (fais|faites) (donc)? (comme|ce que) tu (veux|voudras)
    (j ai|je n ai) (plus)? (rien)? (plus)? a (te)? dire
    laisse tomber $
    je m en fous $
  `,
  rationale: 'Closes the talk.',
  source: 'model 3b shutdown',
  examples: {
    matches: ['[fais ce que tu veux]'],
    ignores: ['fais ce que le médecin a dit', 'pizza ou pâtes, ça m’est égal'],
  },
});
