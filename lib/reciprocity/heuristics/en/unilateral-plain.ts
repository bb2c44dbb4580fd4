import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'unilateral-plain',
  reads: 'unilateral',
  certain: true,
  phrases: `
    you (do not|are not) (get|getting) (a|any) (say|vote|choice)
    (my|the) (decision|mind) is (final|made up)
    i do not care (what|how) you (think|want|say|feel)
    whether you like it or not
  `,
  unless: `
    (lol|😂|joking|kidding|film|song|said|says)
    (i am coming|cake|party|cook|help|proud|love you)
    (as long as|so long as|happy)
  `,
  rationale: 'The other is told that nothing of it is theirs to decide.',
  source: 'model 3b unilateral',
  examples: {
    matches: [
      '[you do not get a say]',
      '[my mind is made up]',
      'we are moving [whether you like it or not]',
    ],
    ignores: [
      'my mum says you do not get a say',
      'i am bringing cake whether you like it or not, love you',
    ],
  },
});
