import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ledger-plain',
  reads: 'ledger',
  phrases: `
    (apres|vu|avec) tout ce que (j ai fait|je fais|je t ai donne) pour (toi|vous)
    tu me dois *2
    qui (c est qui|est ce qui|a) (paye|paie|fait) *2 (moi)?
  `,
  unless: `
    (mdr|😂|biere|cafe)
  `,
  rationale: 'Counts what was done as a debt.',
  source: 'model 3b ledger',
  examples: {
    matches: ['[après tout ce que j’ai fait pour toi]'],
    ignores: ['je te dois combien ?', 'je t’en dois une'],
  },
});
