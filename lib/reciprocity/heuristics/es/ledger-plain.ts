import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ledger-plain',
  reads: 'ledger',
  certain: true,
  phrases: `
    (despues de|con) todo lo que (he hecho|hice|hago) por (ti|vos|usted|vosotros)
    me (debes|debeis) (una|dos|muchas)
    te recuerdo que (yo)? (pague|hice|fui)
  `,
  unless: `
    (jaja|😂|cana|cerveza)
  `,
  rationale: 'Counts what was done as a debt.',
  source: 'model 3b ledger',
  examples: {
    matches: ['[despues de todo lo que he hecho por ti]'],
    ignores: ['¿cuanto te debo?', 'te debo una'],
  },
});
