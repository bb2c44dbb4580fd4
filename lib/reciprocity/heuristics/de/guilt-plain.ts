import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'guilt-plain',
  reads: 'guilt',
  certain: true,
  phrases: `
    wenn (du mich|ich dir) (wirklich|echt)? (lieben wuerdest|liebst|wichtig waere|was bedeuten wuerde|etwas bedeute)
    (ein echter freund|eine echte freundin|eine gute tochter|ein guter sohn) *3
  `,
  rationale: 'A test of love.',
  source: 'model 3b guilt',
  examples: {
    matches: ['[wenn du mich wirklich lieben würdest]'],
    ignores: ['wenn du willst, komme ich', 'du bist mir wichtig'],
  },
});
