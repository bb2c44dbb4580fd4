import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'info',
  reads: 'give.info',
  phrases: `
    (it|they|he|she|that|platform|visiting|code|wifi)+ (is|are|was|opens|changed|moved) (at|on|from|to|till|until|now|free|closed|in the|<time>|platform)
    (heads up|fyi|just so you know|just to let you know|note that|reminder)
    (take the|the blue bin|next to the|in the (drawer|cupboard|fridge|blue|drying|boot|hall|shed)|under the|behind the|on the (shelf|left|hook|side))
    the (doctor|doc|school|nurse|plumber) (said|says|rang)
    (here you go|here is the|link|the link|docs|number is|code is|the answer|incl|eur)
    if you (press|go|take|use) *12
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
