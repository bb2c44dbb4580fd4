import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'guilt-plain',
  reads: 'guilt',
  certain: true,
  phrases: `
    si tu (m aimais|tenais a moi|en avais quelque chose a faire|pensais a moi)
    (un vrai ami|une vraie amie|un vrai copain|une vraie copine|un bon fils|une bonne fille) *3
  `,
  rationale: 'A test of love.',
  source: 'model 3b guilt',
  examples: {
    matches: ['[si tu m’aimais] tu viendrais'],
    ignores: ['si tu veux je viens', 'je tiens à toi'],
  },
});
