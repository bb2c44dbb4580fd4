import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'guilt-plain',
  reads: 'guilt',
  certain: true,
  phrases: `
    si (de verdad)? me (quisieras|amaras|valoraras)
    si te importara (de verdad)?
    (un|una) (buen|buena|verdadero|verdadera) (amigo|amiga|hijo|hija|hermano|hermana) *3
  `,
  rationale: 'A test of love.',
  source: 'model 3b guilt',
  examples: {
    matches: ['[si me quisieras] vendrias', '[si te importara] no harias esto'],
    ignores: ['si quieres vengo', 'me importas mucho'],
  },
});
