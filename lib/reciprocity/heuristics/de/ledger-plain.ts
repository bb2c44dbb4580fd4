import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ledger-plain',
  reads: 'ledger',
  phrases: `
    (nach allem|bei allem) was ich (fuer dich|fuer euch) *3
    was ich (alles|nicht alles) (fuer dich|fuer euch) *2
    du schuldest mir *2
    wer hat *3 (bezahlt|geputzt|gefahren) ich
  `,
  unless: `
    (haha|😂|bier|kaffee)
  `,
  rationale: 'Counts what was done as a debt.',
  source: 'model 3b ledger',
  examples: {
    matches: ['[nach allem was ich für dich getan habe]'],
    ignores: ['was schulde ich dir?', 'ich schulde dir was'],
  },
});
