import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ledger-plain',
  reads: 'ledger',
  certain: true,
  phrases: `
    you owe me (big time)? $
    after (everything|all) (that)? i *1 (have)? (done|did|do) for you
    (and)? (this|that) is (the thanks|how you (repay|thank) me|what i get for)
    (not|without) (even)? (a|one|so much as a) (single)? (thank you|thanks)
  `,
  unless: `
    (lol|😂)
  `,
  rationale: 'Past help named as a debt.',
  source: 'model 3b ledger',
  examples: {
    matches: ['[after everything i have done for you]'],
    ignores: ['after everything you did for me i owe you one'],
  },
});
