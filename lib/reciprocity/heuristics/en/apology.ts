import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'apology',
  reads: 'give.apology',
  phrases: `
    (i am|im|so|really|very|truly|genuinely|just|dead|we are|deeply|terribly)* (sorry|apologise|apologies) (i|for|about|that i|my|if i|we|to have|it was me|for (my|the|being|snapping|not|going|what)|the)
    (i|we) (do|want to|owe you|need to|should|must|really|just)* (apologise|an apology|say sorry|apologies)
    (my (fault|bad|mistake|error)|that was (my|on|out of|wrong|unfair|rude|harsh|careless|my error|uncalled|selfish)|that is on me|on me|down to me|i messed up|i screwed up|i was (wrong|out of order|rude|short|unfair|harsh|a bit|being|snappy|careless|grumpy|selfish)|i should not have|i shouldn't have|i should have (asked|told|called|been|checked|listened|known|said)|i let you down|i got (it|that|the|your) *3 wrong|forgive me|i regret|i take it back|i hurt you|you were right and i|owning (this|it|that)|i interrupted|wasn't fair of me|was wrong of me|i did not mean to)
    (sorry|soz|apologies) (again|mate|love|all|everyone|babe|hun|mum|dad)? $
    (sorry|apologies) *8 (that was|i was|my fault|i forgot|i should|i did not|i missed|didn't mean|will not happen|i will)
  `,
  unless: `
    sorry (to (bother|trouble|hear|chase|interrupt|be a pain|ask)|what|but (where|which|what|when|who|how|can|could|i can|do|is|you|are)|for your loss|can not|i can not|can you|could you|not sorry|who|\\?)
    (he|she|they) (should|said|is|was|never) *2 sorry
    (you feel|if you|you think|you took|you got)
  `,
  rationale: 'Owns something said or done, or its effect.',
  source: 'model 3a give.apology; ISO 24617-2 apology',
  examples: {
    matches: ["[i'm sorry i] forgot", '[that was out of] line, sorry'],
    ignores: ['sorry to bother you', 'sorry but where is it'],
  },
});
