import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'praise',
  reads: 'give.praise',
  phrases: `
    (well done|congrats|congratulations|bravo|fair play|happy (birthday|anniversary)|you did it|you passed|you legend|you absolute)
    you (have)? <praise_act>
    you are (so|a|an|the|actually)? (a|an|the|so|good)? (<trait_pos>|the best)
    you look <trait_pos>
    (so|i am|im)? proud (of|as)? (you|u)?
    (your|that|ur|this) *4 (is|was|are|looks|sounds)? (so|really)? (<trait_pos>|unreal|insane)
    (proud as punch|you (were|have) *5 (well|so well|brilliant))
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
