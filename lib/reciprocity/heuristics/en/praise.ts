import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'praise',
  reads: 'give.praise',
  phrases: `
    (well done|well played|congrats|congratulations|bravo|good job|great job|great work|good work|nice work|nice one|good call|great catch|good shout|great shout|fair play|hats off|kudos|props|good on you|good for you|way to go|well deserved|happy (birthday|anniversary|graduation)|you did it|you passed|you legend|you star|you beauty|you absolute)
    you (absolutely|really|totally|just|completely|utterly|have|are)? (<praise_act>)
    you are (so|such|such a|a|an|the|honestly|really|actually|absolutely|just|always|very|the most|way|too|my|getting|one)? (a|an|the|so|such|really|good)? (<trait_pos>|good at|the best|a natural|great|a machine|on fire|getting good)
    you (look|looked|are looking|smell|sounded|sound) (so|really|absolutely|very|proper|amazing|well|too)? (<trait_pos>|well|unreal|incredible|the part)
    (so|really|very|dead|super|well|we are|i am|im|proper|that)? proud (of|as)? (you|u|your)?
    (your|that|ur|this) *4 (is|was|are|were|looks|looked|sounds|tastes|tasted)? (so|really|absolutely|just|proper|honestly|actually|very)? (<trait_pos>|unreal|next level|on point|to die for|so good|insane|something else)
    (love|loved|loving|adore|adored) (your|the way you|how you|what you|ur|that you)
    (best|greatest|nicest|loveliest|tastiest) *3 (ever|in (ages|years|the)|i have|going|on)
    (such a|what a) (good|great|lovely|brilliant|kind|amazing|beautiful|solid|smart|thoughtful|star|legend|talent|performance|speech|goal|result|player|gem)
    (impressed|in awe|blown away|amazed) (by|with|at|of)?
    (a credit to|proud as punch|you have (got)? such|how do you (do it|make|stay|keep|find)|you (explain|handled|managed|played|sang|wrote|cook|speak|dealt|made|did|were|have) *5 (well|so well|beautifully|brilliantly|clearly|perfectly|amazing|great|brilliant|better))
    (smart|clever|kind|brave|good|thoughtful|lovely|brilliant) (of you|thinking|move|you|to)
  `,
  unless: `
    (einstein|sherlock|genius|film|movie|he is|she is|not|would be|medal|clap)
  `,
  rationale: 'Compliments, credits, congratulates or celebrates the recipient.',
  source: 'model 3a give.praise',
  examples: {
    matches: ['[you smashed] it', '[well done] on passing'],
    ignores: ['the film was brilliant', "he's amazing at it"],
  },
});
