import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'invite',
  reads: 'give.invite',
  phrases: `
    let us (get|go|do|try|just|see|start)
    (come|pop|swing) (over|round|by|for|to (mine|the)|along|up|down)
    <food_out> *4 (<time>|at mine|after|this) *3 \\?
    <food_out> \\?
    <time> *2 <food_out> *2 \\?
    (you|u) (in|up for it) \\?
    (you are|you and *3 are|always)* welcome (to stay|at ours|for)
    (save you a|got us|games night|movie night|film night|my place|my treat|come with|bring (whoever|your)|you me and|road trip|date night)
    (there is|theres) (a|an) *6 (<food_out>|on) *4 (together|go|\\?|want|you)
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
