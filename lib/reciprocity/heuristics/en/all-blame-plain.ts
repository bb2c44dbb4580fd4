import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'all-blame-plain',
  reads: 'all_blame',
  certain: true,
  phrases: `
    (this|it) is (all|entirely) your fault
    you (have)? (messed|fucked|screwed|ruined|wrecked|destroyed|cocked|stuffed) (up)? (everything|it all|all of it) (up)? $
    (only|just|nobody but) yourself to blame
    thanks to you (i|we|my|our) *3 (lost|missed|ruined|broken|can not|have no|failed|late)
    you (have)? (ruined|destroyed|wrecked) (my (life|childhood|birthday|day|night|whole)|our (family|marriage|relationship|life)|this family|christmas)
  `,
  unless: `
    (not|lol|😂|so good|thanks)
    \\?
  `,
  rationale: 'The whole of it put on one person.',
  source: 'model 3b all_blame',
  examples: {
    matches: ['[this is all your fault]'],
    ignores: ['this is not all your fault'],
  },
});
