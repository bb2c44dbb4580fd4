import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'support',
  reads: 'give.support',
  phrases: `
    (that|it) (must|is|was|have)+ (have|a)* (<hardship>|hurt|hard|scary)
    no wonder you
    (i)? (believe|back) (you|u)
    (beside|with|behind|proud of|thinking of|next to) (you|u)
    (you are|youre|ur) (not (alone|a bad|overreacting)|allowed to|doing|strong|going to get|doing)
    you did (all|nothing wrong)
    (fingers crossed|good luck|thinking of you|take your time|keep going|chin up|im not going anywhere|i am not going anywhere|be gentle|take care of yourself|it will be alright)
    (i|we|anyone|everyone) (get|see|know|can see|would|can|hear)+ (why|how (you|it)|what you|feel|be|have|you|where you)
    (so)* sorry (to hear|for your loss|that you|about your|you have|you feel so)
    (makes|it makes) sense (you)?
    (poor you|oh no)
    whatever (they say|the|it)
  `,
  rationale: 'Comforts, validates, encourages, stands beside.',
  source: 'model 3a give.support; ISO 24617-2 sympathyExpression',
  examples: {
    matches: ['[no wonder you] are tired, what a week', "[you're not alone] in this"],
    ignores: ['i support arsenal', 'they support ticket queues'],
  },
});
