import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'demand-plain',
  reads: 'demand',
  certain: true,
  phrases: `
    you (had better|better) (answer|be home|be back|not be|not have)
    do as (i say|you are told)
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
