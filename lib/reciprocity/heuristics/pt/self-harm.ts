import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (eu)? (quero|queria|vontade de|penso em) (morrer|me matar|sumir|desaparecer|nao acordar)
    nao (quero|aguento) (mais)? (viver|estar aqui|acordar)
    (me cortei|me corto|to me cortando|ando me cortando)
    tomei *3 (comprimidos|remedios)
    acabar com (tudo|a minha vida|isso tudo)
    tirar (a)? (minha)? (propria)? vida
    suicid
    melhor sem mim e *4
  `,
  unless: `
    (rir|kkk|😂|fome|vergonha|sono|calor|frio|tedio)
  `,
  rationale: 'The writer may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: ['[quero morrer]', '[não quero mais viver]'],
    ignores: ['morri de rir', 'quero morrer de vergonha kkk'],
  },
});
