import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'absolutes-plain',
  reads: 'absolutes',
  certain: true,
  phrases: `
    (voce|tu)? (nunca|jamais) (me|nos)? (escuta|ouve|ajuda|liga|responde|pergunta|limpa|cozinha|lava|arruma|entende|faz nada|apoia|escutas|ouves|ajudas|ligas|respondes|fazes nada|pensa em mim)
    (voce|tu) sempre (chega atrasado|chega atrasada|esquece|faz isso|faz a mesma coisa|me deixa|reclama|chegas tarde|esqueces)
    toda vez que *3 (voce|tu) (esquece|chega|me deixa)
  `,
  unless: `
    (obrigado|obrigada|valeu|amo|adoro|melhor|sorrir|rir|falha|orgulho)
  `,
  rationale: 'The plainest form: always or never, and what someone does not do.',
  source: 'model 3b absolutes',
  examples: {
    matches: ['[você nunca me escuta]', '[tu nunca ajudas] em casa'],
    ignores: ['você nunca esquece meu aniversário, obrigada', 'você nunca foi a Roma?'],
  },
});
