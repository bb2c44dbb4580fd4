import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'shutdown-plain',
  reads: 'shutdown',
  certain: true,
  phrases: `
    (faz|faca|faca la|faz la) o que (voce)? (quiser|quiseres|bem entender)
    nao tenho mais nada (pra|para|a) (dizer|falar)
    tanto faz pra mim $
    esquece $
    deixa quieto $
  `,
  rationale: 'Closes the talk.',
  source: 'model 3b shutdown',
  examples: {
    matches: ['[faz o que quiser]'],
    ignores: ['faz o que o médico mandou', 'tanto faz, pizza ou massa'],
  },
});
