import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'compare-plain',
  reads: 'compare',
  certain: true,
  phrases: `
    why (can|could|are) (not)? you (not)? (be)? (a bit|more|just)* like (your|him|her|them|other|normal|everyone|my)
    why (can|could) you not (just)? be (more)? like
  `,
  unless: `
    (lol|😂|joking|kidding|film|song|said|says)
  `,
  rationale: 'Somebody else is held up as how the other should be.',
  source: 'model 3b compare',
  examples: {
    matches: ["[why can't you be more like your] sister"],
    ignores: ['why are you like my favourite person lol'],
  },
});
