import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'invite',
  reads: 'give.invite',
  phrases: `
    let us (get|go|do|just|see)
    (come|swing) (over|round|by|for|to (mine|the)|along|up|down)
    <food_out> *4 (<time>|at mine|this) *3 \\?
    <food_out> \\?
    (you|u) in \\?
    (you are|you and *3 are|always)* welcome (to stay|at ours|for)
    (got us|my place|my treat|come with|bring your|you me and|date night)
    (there is|theres) an *6 (<food_out>|on) *4 (together|go|\\?)
  `,
  unless: `
    come (to the clinic|with me to)
  `,
  rationale: 'Proposes pleasant or shared time, or includes the other.',
  source: 'model 3a give.invite; ISO 24617-2 suggest',
  examples: {
    matches: ["[let's get] ramen soon", "[picnic if it's sunny?]"],
    ignores: ["let's talk about your attitude", 'she invited me'],
  },
});
