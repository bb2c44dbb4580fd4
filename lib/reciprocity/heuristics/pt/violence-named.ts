import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    (ele|ela|voce|meu <family>|tu)? me (bateu|bate|espancou|empurrou|empurra|enforcou|estrangulou|agarrou|chutou|estuprou|mordeu|socou|esmurrou) *2
    (bateu|bate|batia) (em mim|na minha mae|na mae|de novo)
    (roxo|roxa|marca|marcas|hematoma) *3 (braco|pescoco|rosto|olho)
    levantou a mao
    apertou *2 pescoco
    me machucou
  `,
  unless: `
    (<game>|bola|kkk|😂|fome|saudade|sono|vontade|preguica)
  `,
  rationale: 'Violence that was suffered, seen or is feared.',
  source: 'model 3f.2',
  examples: {
    matches: ['[ele me bateu ontem]', '[me empurrou contra a] parede'],
    ignores: ['a bola me bateu', 'me bateu uma fome'],
  },
});
