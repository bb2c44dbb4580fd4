import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'heat-plain',
  reads: 'heat',
  phrases: `
    vai (se|te) (foder|fuder|danar|lixar)
    vai (a|pra) (merda|puta que pariu|pqp)
    cala (a|essa|logo a)? boca
    vai tomar no *1
    foda se (voce|tu)?
  `,
  unless: `
    (kkk|😂|🤣|jogo)
  `,
  rationale: 'Swearing at the recipient, or shouting them down.',
  source: 'model 3b heat',
  examples: {
    matches: ['[vai se foder]', '[cala a boca]'],
    ignores: ['que merda de trânsito', 'o jogo foi foda'],
  },
});
