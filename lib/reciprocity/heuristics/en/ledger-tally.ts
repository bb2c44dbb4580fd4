import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ledger-tally',
  reads: 'ledger',
  phrases: `
    after (all|everything) (that)? (i|we|this family|the) *3 (have|did|do|paid|gave|put|given|done|been)
    after all the *3 (i|we) (have|gave|did|paid|covered)
    you (still)? owe (me|us|your|this)
    (i|we) (gave up|sacrificed|have sacrificed|have given up|turned down|paid for|have paid|raised you|put you through|bailed you out|carried you|covered for you|fronted|lent you|drove|took a loan|remortgaged) *10 (and|so|but) (you|now|this is|i)
    (i|we) *8 (for you|your) *6 and (you|this is|i) (can not|could not|will not|would not|did not|do not|get|can|will|won't|what|never|have not)
    (who) (paid|did|drove|got|took|was|sat|lent|bailed|cooked|stayed|raised|picked|looked|kept|covered|put) *8 (\\?)? (me|i did|that is right|exactly|muggins|yours truly)
    (remember|do not forget|just remember|lest we forget) (who|what i|how much i|all the|that i|how many|when i)
    i (have|am)? (counted|been counting|keeping (a)? (count|track|score|list|tally|record|note)|kept (count|track|score|a list|a tally|a record)|tracking)
    (all|look at all|with all|given|considering) (the|these|those)? *2 (times|things|money|years|nights|weekends|lifts|hours) (that)? (i|we) (have|did|gave|spent|covered|put|drove|helped|lent)
    (least|the least) you (can|could) do
    (you have had|you got|you had|you picked|you chose|you took) (the)? (last)? (two|three|four|five|ten|<count>) *4 so (i|it is|now)
    (i|we) (have)? (<sacrifice>|did|done|cooked|washed|cleaned|drove|paid|covered|signed|came|visited|took|sat) *10 and you (can not|could not|will not|would not|do not|did not|have not|left|never|can|still)
    (ten|twenty|five|three|four|six|two|eighteen|fifteen|seven|eight|nine|thirty|<count>) years (i|we|of (my)?) *10 (and|so) (you|i|this)
    (your turn|about time you|time you) (to)? (did|paid|paid me|repaid|returned|gave|drove|cooked)
    (you|u) owe me (big|one|for|big time)?
    (where was|where is) my *3 (when i|then)
    (i|we) (have)? (bend|bent) over backwards
    (how many times|how many) *3 have (i|you) *6 (for you|mine|for me|compared)
    (receipts|list|tally|score) *6 (you|for you|owe|of what|of everything)
  `,
  unless: `
    (i|we) owe you
    (lol|kitkat|haha)
    how much do i owe
    (thank|thanks|grateful|appreciate)
  `,
  rationale: 'Counting past favours turns a gift into a debt after the fact.',
  source: 'model 3b ledger; Clark & Mills 1979',
  examples: {
    matches: ["[after everything I've done] for you", '[you owe me for] last summer'],
    ignores: ['i owe you one for the lift', 'how much do i owe you for pizza'],
  },
});
