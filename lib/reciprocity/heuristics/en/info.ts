import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'info',
  reads: 'give.info',
  phrases: `
    (it|they|he|she|that|this|doors|show|bus|train|platform|visiting|parking|code|password|wifi)+ (is|are|was|opens|closes|starts|leaves|ends|changed|moved|finishes|runs) (at|on|from|to|till|until|now|free|open|closed|in the|<time>|platform)
    (heads up|fyi|for info|just so you know|just to let you know|quick note|note that|be aware|reminder)
    (you will need|you need|you have to|make sure you|you can|you should) (to)? (bring|be there|photo|your|park|take|use|press|get|show|book|pay|collect|have|turn|find|go|id)
    (take the|turn (left|right)|second left|first right|the blue bin|next to the|opposite the|in the (drawer|cupboard|fridge|blue|top|second|drying|boot|hall|shed)|under the|behind the|on the (shelf|left|right|hook|side))
    (the (doctor|doc|teacher|school|landlord|vet|mechanic|council|nurse|plumber|boiler man|dentist|manager|bank) (said|says|changed|rang|reckons|moved|thinks))
    (here you go|here is the|link|the link|docs|address is|number is|code is|the answer|it is spelled|its spelled|incl|including tax|eur|postcode)
    (your (mum|dad|parcel|sister|brother|appointment|train|bus|flight|boss|order|lift|meeting|package|taxi|gran)) (is|was|rang|called|went|has|arrived|came|moved|wants|said|got)
    (yes|no|yep|yeah) (they|it|there|parking|the|you can|its|it is|that is|we) *3 (have|is|are|do|does|free|open|parking|fine)
    (if you) (press|click|hold|go|take|use|turn|unplug) *12
    (to reset|press|unplug|hold the|click|whisk|chop|fry|add the|boil|preheat|simmer)
  `,
  unless: `
    (on my way|i am on|for your information|furious|you need to (stop|tell|know|do|apologise|move|listen|grow|sort)|did you|what|where|when|can you|\\?)
  `,
  rationale: 'Supplies information the other needs or asked for.',
  source: 'model 3a give.info; ISO 24617-2 answer',
  examples: {
    matches: ['[heads up] the stairs are icy', '[platform changed to] 2'],
    ignores: ["i'm on platform 2", 'guess what i saw'],
  },
});
