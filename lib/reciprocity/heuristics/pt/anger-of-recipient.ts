import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'anger-of-recipient',
  reads: 'anger',
  phrases: `
    nao (fica|fiques|fique) (bravo|brava|chateado|chateada|zangado|zangada|com raiva)
    nao (grita|grites|grite) comigo
    se acalma
    (voce|tu) (ta|esta|estas)? me assustando
  `,
  rationale: 'The anger of the recipient is mentioned, which silences the self family.',
  source: 'model 3f.4',
  examples: {
    matches: ['[não fica bravo] comigo', '[não grites comigo]'],
    ignores: ['fiquei brava com o cachorro', 'seu chefe ficou bravo?', 'ela grita gol'],
  },
});
