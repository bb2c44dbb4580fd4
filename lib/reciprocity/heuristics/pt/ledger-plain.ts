import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ledger-plain',
  reads: 'ledger',
  phrases: `
    (depois de|com) tudo (o)? que (eu)? (fiz|faco|ja fiz) por (voce|ti|voces)
    (voce|tu) me deve *1
    quem pagou *3 fui eu
  `,
  unless: `
    (kkk|😂|cerveja|cafe)
  `,
  rationale: 'Counts what was done as a debt.',
  source: 'model 3b ledger',
  examples: {
    matches: ['[depois de tudo que eu fiz por você]'],
    ignores: ['quanto te devo?', 'te devo uma'],
  },
});
