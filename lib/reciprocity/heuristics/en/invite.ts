import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'invite',
  reads: 'give.invite',
  phrases: `
    let us (get|go|do|have|grab|meet|try|watch|make|book|plan|cook|hang|catch|all|just|see|start|order|celebrate|play|take)
    (come|pop|swing|drop) (over|round|by|for|to (mine|ours|dinner|the)|with us|along|join|and (join|have|stay)|up|down)
    (want|fancy|wanna|would you like|do you want|up for|keen|down for|you in|interested in|free for|like) *1 (to)? (join|come|a (wee|quick|walk|coffee|pint|drink|trip|curry|film|swim|brew|game|spot|day)|going|go|grab|coming|meet|get|do|cooking|watching|dinner|lunch|brunch|drinks|sushi|food|in|doing|getting|see|play)
    (we should|should we|shall we|why do not we|how about we|we could|what about we) (do|go|get|have|try|meet|grab|all|catch|plan|book|watch|make|cook|start|definitely|take|celebrate)
    (<food_out>) *4 (<time>|at mine|at ours|after|this) *3 \\?
    (<food_out>) \\?
    (<time>) *2 (<food_out>) *2 \\?
    (you|u) (in|coming|joining|up for it|game|keen|free) \\?
    (you are|you and *3 are|everyone is|all|always|your)* welcome (to (join|come|stay)|at ours|at mine|for|anytime|round)
    (i would|id|we would|would|we|i)? (love|like|love it) (to)? (take you|have you|you to|if you came|if you could|if you (join|stay))
    (save you a|saving you a|got us|booked us|dinner at mine|games night|movie night|film night|my place|round mine|my treat|join us|come with|bring (whoever|the kids|your)|you me and|road trip|girls night|date night)
    (there is|theres) (a|an|this) *6 (<food_out>|on) *4 (together|go|\\?|want|fancy|you)
  `,
  unless: `
    (let us (talk|not|be|eat im|move on|face|pretend|agree|leave|say)|come (here now|on|home now|to the (clinic|vet|hospital)|with me to)|she invited|he invited|i am done)
  `,
  rationale: 'Proposes pleasant or shared time, or includes the other.',
  source: 'model 3a give.invite; ISO 24617-2 suggest',
  examples: {
    matches: ["[let's get] ramen soon", "[picnic if it's sunny?]"],
    ignores: ["let's talk about your attitude", 'she invited me'],
  },
});
