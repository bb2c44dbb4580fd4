import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'praise',
  reads: 'give.praise',
  phrases: `
    (well done|congrats|congratulations|bravo|good call|great catch|fair play|hats off|good for you|happy (birthday|anniversary)|you did it|you passed|you legend|you star|you absolute)
    you (absolutely|have)? <praise_act>
    you are (so|a|an|the|actually|just|very|too)? (a|an|the|so|good)? (<trait_pos>|good at|the best|a machine)
    you (look|looked) (so|well)? (<trait_pos>|well)
    (so|we are|i am|im)? proud (of|as)? (you|u)?
    (your|that|ur|this) *4 (is|was|are|were|looks|sounds)? (so|really)? (<trait_pos>|unreal|insane)
    love (your|how you|ur)
    best *3 (ever|in the|i have|on)
    such a (good|player)
    (a credit to|proud as punch|how do you (stay|find)|you (explain|did|were|have) *5 (well|so well|clearly|great|brilliant|better))
  `,
  unless: `
    (einstein|he is|she is|not|would be)
  `,
  rationale: 'Compliments, credits, congratulates or celebrates the recipient.',
  source: 'model 3a give.praise',
  examples: {
    matches: ['[you smashed] it', '[well done] on passing'],
    ignores: ['the film was brilliant', "he's amazing at it"],
  },
});
