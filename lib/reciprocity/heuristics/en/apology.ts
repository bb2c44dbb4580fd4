import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'apology',
  reads: 'give.apology',
  phrases: `
    (i am|im|so|we are)* (sorry|apologise|apologies) (i|for|about|my|if i|we|for (my|the|being|snapping|not|what)|the)
    i (do|owe you|should)* (apologise|an apology|say sorry)
    (my (fault|bad|mistake|error)|that was (my|on|out of|wrong|unfair|rude|careless|my error)|that is on me|on me|down to me|i was (wrong|out of order|rude|short|unfair|careless)|i should not have|i shouldn't have|i should have (asked|checked|said)|i let you down|i got (it|that|the|your) *3 wrong|forgive me|i regret|i take it back|i hurt you|owning (this|it|that)|i interrupted|was wrong of me)
    (sorry|soz|apologies) (again|love|all|everyone|hun|mum|dad)? $
    (sorry|apologies) *8 (that was|i was|i forgot|i should|i missed|i will)
  `,
  unless: `
    sorry (to (bother|trouble|chase|be a pain|ask)|but (can|could|i can|you)|for your loss|can not|i can not|can you|could you|not sorry|\\?)
    (if you|you think|you took|you got)
  `,
  rationale: 'Owns something said or done, or its effect.',
  source: 'model 3a give.apology; ISO 24617-2 apology',
  examples: {
    matches: ["[i'm sorry i forgot]", '[that was out of] line, sorry'],
    ignores: ['sorry to bother you', 'sorry but where is it'],
  },
});
