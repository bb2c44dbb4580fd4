import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'guilt-plain',
  reads: 'guilt',
  certain: true,
  phrases: `
    se (voce|tu)? (me amasse|me amasses|gostasse de mim|gostasses de mim|ligasse pra mim|se importasse|te importasses)
    (um|uma) (amigo|amiga|filho|filha) de verdade *3
  `,
  rationale: 'A test of love.',
  source: 'model 3b guilt',
  examples: {
    matches: ['[se você me amasse] vinha'],
    ignores: ['se quiser eu vou', 'me importo com você'],
  },
});
