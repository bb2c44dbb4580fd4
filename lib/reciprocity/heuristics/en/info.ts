import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'info',
  reads: 'give.info',
  phrases: `
    (it|they|he|she|that|platform|visiting|code|wifi)+ (is|are|was|opens|changed|moved) (at|on|from|to|till|until|now|free|closed|in the|<time>|platform)
    (heads up|fyi|just so you know|just to let you know|note that|reminder)
    (you will need|you need|you have to|you can|you should) (to)? (bring|be there|photo|your|park|take|use|get|pay|collect|have|find|go)
    (take the|the blue bin|next to the|in the (drawer|cupboard|fridge|blue|drying|boot|hall|shed)|under the|behind the|on the (shelf|left|hook|side))
    the (doctor|doc|school|nurse|plumber) (said|says|rang)
    (here you go|here is the|link|the link|docs|number is|code is|the answer|incl|eur)
    your (mum|dad|parcel|sister|brother|gran) (is|was|rang|went|has|said|got)
    (yes|no) (they|it|parking|the|you can|its|it is|we) *3 (have|is|are|do|free|parking|fine)
    if you (press|go|take|use) *12
    (press|hold the|whisk|chop|fry|add the|boil)
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
