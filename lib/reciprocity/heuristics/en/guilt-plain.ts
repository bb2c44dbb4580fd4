import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'guilt-plain',
  reads: 'guilt',
  certain: true,
  phrases: `
    if you (really|actually|even|truly)* (loved|cared|respected|valued) *4 you would
    i (guess|suppose) i am (just)? not (important|worth|a priority|enough|that important)
    (is that|is it) too much to ask
    i should not have to (ask|beg|tell|remind|chase)
    do you (even|ever) (even)? (care|love me|think about me|think of me)
    (good|nice) to know (where i stand|how much i (matter|mean))
  `,
  unless: `
    (lol|😂|film|song|said|says)
  `,
  rationale: 'A test of love in place of an ask.',
  source: 'model 3b guilt',
  examples: {
    matches: ['[if you loved me you would] come', "[i shouldn't have to ask] twice"],
    ignores: ['if you loved that film you would like this one'],
  },
});
