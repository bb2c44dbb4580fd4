import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'did-for-you',
  reads: 'give.did',
  phrases: `
    (i|we|ive|have)? (have|just|already|also)? (put|sent|picked|made|renewed|walked|ordered|ironed|spoke|spoken|printed|cleaned|fed|topped|saved|paid|fixed|booked|sorted|washed|cooked|bought|got|left|collected|dropped|chopped|packed|signed|hoovered|watered|moved|charged|brought|posted|knitted|added|resent|redid|mended|taken|took|filled|baked|set|unloaded|emptied|changed|swapped|transferred|rang|called|told|texted|emailed|reserved|found|wrapped|tidied|defrosted|forwarded|stuck|uploaded|covered|chased) *6 (for you|your|ur|us|you|both of us|our|so you (can|do not|could|have)|the (heating|dog|bins|kids|cat|rent|gas|bill|shopping|dishes|washing|car|fish|plants|tickets|table|landlord|teacher|fridge))
    (done|sorted|fixed|paid|booked|ordered|sent|packed|washed) (it|them|that|the|your|both)? *3 (for you|already|this morning|last night|now|btw)
    (there is|theres|left) (a|some|you|your) *5 (in the (fridge|oven|freezer)|for you|on the (table|side|stairs)|outside your|by the (kettle|door)|plate)
    (your|ur) *4 (is|are) (on the|in the|packed|printed|ironed|by the|ready|charged|outside|washed|in your|out for)
    (made|saved|kept|got|bought|left) you
    (i|ive) (put|left|kept|saved|set) *3 aside
  `,
  unless: `
    (did you|have you|you did|you have|can you|could you|they|he|she)
    (so you|and you) (can not|will not|owe)
    (i will|will|going to)
  `,
  rationale: 'Reports something just done or given for the other or the shared life.',
  source: 'model 3a give.did; ISO 24617-2 inform',
  examples: {
    matches: ['[ironed ur] shirt', '[made you] a playlist for the coach'],
    ignores: ['i did nothing today', 'did you do it?'],
  },
});
