import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'decline',
  reads: 'neutral.decline',
  phrases: `
    (i|we)? (can not|cannot|will not|wont|will not be able to|not able to|could not) (make|come|do|swap|lend|host|take|go|be (coming|there|able)|stay|talk)
    (i would|id|would)? rather not
    (not (this time|tonight|a good (week|time)|up for|really|interested)|no (thanks|thank you|to the|sorry|i can not|mate|not)|nope|thanks but|thank you but|going to (skip|pass|say no)|i will (skip|pass)|gonna (skip|pass)|we will pass|too tired (for|to)|i am good thanks|im good|at capacity|love to but|would love to but)
  `,
  unless: `
    (and you|until|you can not)
  `,
  rationale: 'Says no to an ask or an invitation; protected.',
  source: 'model 3a neutral.decline; ISO 24617-2 declineRequest',
  examples: {
    matches: ["[i'd rather not]", "[can't do] thursday"],
    ignores: ["can't wait to see you", 'not until you say sorry'],
  },
});
