import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'support',
  reads: 'give.support',
  phrases: `
    (that|it) (must|sounds|is|was|have|really)+ (have|been|really|a|awful)* (<hardship>|hurt|a lot|hard|scary)
    no wonder you
    (i|ill|i will)? (believe|back) (you|u)
    (i am|im|we are|right)? (beside|with|behind|rooting for|proud of|thinking of|next to) (you|u)
    (you are|youre|ur) (not (alone|a bad|overreacting|being|a failure)|allowed to|doing (great|it right)|strong|going to (be|get)|doing)
    you (did|are doing) (the best|all|nothing wrong|great)
    (you have got|you got|youve got) this
    (fingers crossed|good luck|thinking of you|one step at a time|take your time|take all the time|hang in there|keep going|chin up|im not going anywhere|i am not going anywhere|be gentle|take care of yourself|it will (be ok|be alright|pass)|it gets easier|things will|there is no shame|whatever you decide)
    (i|we|anyone|anybody|everyone) (get|understand|see|know|can see|would|can|completely|hear)+ (why|how (hard|you|it)|what you|feel|be|completely|have|you|where you)
    (i|so|i am)* sorry (to hear|for your loss|that you|about your|you have|you had|you feel so)
    (makes|it makes) sense (you)?
    breathe out
    (poor you|poor thing|you poor thing|aw no|oh no|that is rubbish|thats rubbish)
    whatever (happens|they say|the|it)
  `,
  rationale: 'Comforts, validates, encourages, stands beside.',
  source: 'model 3a give.support; ISO 24617-2 sympathyExpression',
  examples: {
    matches: ['[no wonder you] are tired, what a week', "[you're not alone] in this"],
    ignores: ['i support arsenal', 'they support ticket queues'],
  },
});
