import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ledger-tally',
  reads: 'ledger',
  phrases: `
    after (all|everything) (i|the) *3 (have|do|given|done)
    you (still)? owe me
    (i|we) (paid for|have paid|took a loan) *10 (and|but) (you|this is|i)
    i *8 (for you|your) *6 and (you|i) (can not|will not|would not|did not|can|will|won't|have not)
    who (drove|was) *8 (\\?)? me
    i (have|am)? (counted|keeping (a)? (track|score|list)|kept (track|score|a list)|tracking)
    all (the)? *2 (times|years|lifts) i have
    (least|the least) you can do
    i (have)? (<sacrifice>|did|paid|covered|signed) *10 and you (can not|will not|did not|have not|can)
    (ten|three|eighteen|<count>) years (i|of (my)?) *10 and (you|i)
    (you|u) owe me (for)?
    (list|score) *6 (you|for you|of what)
  `,
  rationale: 'Counting past favours turns a gift into a debt after the fact.',
  source: 'model 3b ledger; Clark & Mills 1979',
  examples: {
    matches: ["[after everything I've done] for you", '[you owe me for] last summer'],
    ignores: ['i owe you one for the lift', 'how much do i owe you for pizza'],
  },
});
