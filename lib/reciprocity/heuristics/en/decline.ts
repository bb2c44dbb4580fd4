import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'decline',
  reads: 'neutral.decline',
  phrases: `
    (i)? (can not|cannot|will not|wont|could not) (make|come|do|swap|lend|take|go|be (coming|there|able)|stay|talk)
    (i would|id|would)? rather not
    (not (this time|tonight|up for|really|interested)|no (thanks|thank you|to the|i can not|not)|nope|thanks but|thank you but|going to (skip|pass|say no)|i will (skip|pass)|gonna (skip|pass)|too tired (for|to)|im good|love to but|would love to but)
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
