import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ledger-tally',
  reads: 'ledger',
  phrases: `
    after everything i *3 (have|done)
    you owe me
    i *8 (for you|your) *6 and (you|i) (can not|will not|would not|did not|can|will|won't|have not)
    i counted
    all (the)? *2 (times|years|lifts) i have
    (least|the least) you can do
    i (<sacrifice>|did|paid|covered) *10 and you (can not|did not|can)
    (ten|three|eighteen|<count>) years (i|of (my)?) *10 and (you|i)
    (you|u) owe me (for)?
    list *6 (you|for you)
  `,
  rationale: 'Counting past favours turns a gift into a debt after the fact.',
  source: 'model 3b ledger; Clark & Mills 1979',
  examples: {
    matches: ["[after everything I've done] for you", '[you owe me for] last summer'],
    ignores: ['i owe you one for the lift', 'how much do i owe you for pizza'],
  },
});
