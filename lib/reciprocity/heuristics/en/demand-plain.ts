import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'demand-plain',
  reads: 'demand',
  certain: true,
  phrases: `
    you (had better|better) (answer|be home|be back|not be|not have)
    do as (i say|you are told)
    i am not (asking|telling you) (again|twice)
    you (are going to|will) (do|apologise|pay|tell|sort|fix|give|say) *5 (and that is (that|final|it)|whether you|end of|or else)
    (i am|this is) not (a)? (asking|request) (i am|it is) (telling|an order)
  `,
  unless: `
    (lol|😂|alone|safe|worry|ill|sick|tired|careful|weather|train|said|says)
  `,
  rationale: 'An order with no room left for a no.',
  source: 'model 3b demand',
  examples: {
    matches: ['[you better answer]', '[do as i say]'],
    ignores: ['you better be careful on that ice', 'he says do as you are told'],
  },
});
