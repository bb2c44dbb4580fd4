import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'mind-read-plain',
  reads: 'mind_read',
  certain: true,
  phrases: `
    you (do not|never) (even|really)? care about (me|us|anyone)
  `,
  unless: `
    (if|lol|😂|feel like|felt like)
    \\?
  `,
  rationale: 'A feeling of the other stated as fact.',
  source: 'model 3b mind_read',
  examples: {
    matches: ["[you don't care about me] at all"],
    ignores: ["it feels like you don't care about me, is that right?"],
  },
});
