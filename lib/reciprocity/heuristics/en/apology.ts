import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'apology',
  reads: 'give.apology',
  phrases: `
    (i am|im|so)* (sorry|apologise|apologies) (i|for|about|my|if i|for (my|the|being|what)|the)
    i (do|owe you)* (apologise|an apology)
    (my (fault|bad|error)|that was (my|on|out of|wrong|unfair|rude|my error)|that is on me|on me|down to me|i was (wrong|out of order|rude|short|unfair)|i should not have|i shouldn't have|i should have said|forgive me|i regret|was wrong of me)
    (sorry|soz|apologies) (again|love|hun)? $
    sorry *8 (i was|i forgot|i should|i missed|i will)
  `,
  unless: `
    sorry (to (trouble|chase|ask)|but (could|you)|for your loss|could you|\\?)
    if you
  `,
  rationale: 'Owns something said or done, or its effect.',
  source: 'model 3a give.apology; ISO 24617-2 apology',
  examples: {
    matches: ["[i'm sorry i forgot]", '[that was out of] line, sorry'],
    ignores: ['sorry to bother you', 'sorry but where is it'],
  },
});
