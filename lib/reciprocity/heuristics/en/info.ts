import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'info',
  reads: 'give.info',
  phrases: `
    (it|she|that|platform)+ (is|was|changed) (at|on|to|now|closed|in the|<time>|platform)
    (heads up|fyi|just so you know|reminder)
    (take the|the blue bin|next to the|in the (drawer|cupboard|fridge|blue|boot|hall|shed)|under the|behind the|on the (left|side))
    the nurse said
    (here is the|link|the link|docs|number is|code is|the answer)
    if you (go|take) *12
  `,
  unless: `
    (i am on|did you|what|where|when|can you|\\?)
  `,
  rationale: 'Supplies information the other needs or asked for.',
  source: 'model 3a give.info; ISO 24617-2 answer',
  examples: {
    matches: ['[heads up] the stairs are icy', '[platform changed to] 2'],
    ignores: ["i'm on platform 2", 'guess what i saw'],
  },
});
