import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'decline',
  reads: 'neutral.decline',
  phrases: `
    (i|we)? (can not|cannot|will not|wont|am not able to|will not be able to|not able to|am unable to|could not) (make|come|do|swap|lend|host|attend|join|take|go|be (coming|there|able)|help|this|tonight|thursday|it|get there|commit|stay|talk)
    (i would|id|would)? rather not
    (not (this time|tonight|today|for me|a good (week|time|day)|up for|really|going to be able|my thing|interested)|no (thanks|thank you|can do|to the|sorry|i can not|i am busy|mate|not)|nope|thanks but|thank you but|rain check|going to (skip|pass|say no)|i will (skip|pass|sit this|give it a miss|have to (pass|skip|say no))|gonna (skip|pass)|we will pass|count me out|too (tired|busy|wiped|knackered) (for|to)|i am (good|ok|fine|alright) thanks|im good|at capacity|love to but|would love to but|giving it a miss|i have decided not)
  `,
  unless: `
    (and you|until|because you did|unless|answer|you can not|can not believe|can not wait|can not stop|can not thank)
  `,
  rationale: 'Says no to an ask or an invitation; protected.',
  source: 'model 3a neutral.decline; ISO 24617-2 declineRequest',
  examples: {
    matches: ["[i'd rather not]", "[can't do] thursday"],
    ignores: ["can't wait to see you", 'not until you say sorry'],
  },
});
