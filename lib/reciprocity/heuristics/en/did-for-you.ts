import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'did-for-you',
  reads: 'give.did',
  phrases: `
    (i|we|ive|have)? (have|just|already|also)? (put|sent|picked|made|renewed|walked|ordered|ironed|spoke|spoken|printed|cleaned|fed|topped|saved|paid|fixed|booked|sorted|washed|cooked|bought|got|left|collected|dropped|packed|signed|hoovered|watered|moved|brought|posted|knitted|added|taken|took|filled|set|changed|rang|called|told|texted|reserved|found|defrosted|uploaded|covered) *6 (for you|your|ur|us|you|both of us|our|so you (can|do not|could|have)|the (heating|dog|bins|kids|cat|gas|bill|washing|car|fish|tickets|table|landlord|teacher|fridge))
    (done|paid) (it|the)? *3 (for you|already|now)
    (there is|theres) (a|you) *5 (in the (fridge|oven)|for you|by the kettle|plate)
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
