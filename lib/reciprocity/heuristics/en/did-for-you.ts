import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'did-for-you',
  reads: 'give.did',
  phrases: `
    (i|we|ive|have)? (have|just)? (put|sent|picked|made|walked|ironed|cleaned|fed|topped|saved|paid|fixed|booked|cooked|bought|got|left|dropped|packed|signed|moved|brought|posted|knitted|taken|took|filled|set|changed|rang|called|told|found|covered) *6 (for you|your|ur|us|you|both of us|our|so you (can|have)|the (dog|bins|kids|cat|gas|bill|washing|car|fish|tickets|table|landlord|fridge))
    (done|paid) (it|the)? *3 (for you|now)
    (there is|theres) (a|you) *5 (for you|plate)
    (your|ur) *4 (is|are) (on the|in the|ready|in your)
    (made|saved|kept|got|bought|left) you
  `,
  unless: `
    (did you|have you|you did|you have|can you|could you|they|he|she)
    (so you|and you) can not
    (i will|will|going to)
  `,
  rationale: 'Reports something just done or given for the other or the shared life.',
  source: 'model 3a give.did; ISO 24617-2 inform',
  examples: {
    matches: ['[ironed ur] shirt', '[made you] a playlist for the coach'],
    ignores: ['i did nothing today', 'did you do it?'],
  },
});
