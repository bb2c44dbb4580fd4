import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'disclose',
  reads: 'neutral.disclose',
  phrases: `
    (i am|im|i feel|i felt|feeling|i was|been|so|still|really|we are|i have been|absolutely|felt|feel) (so|really|a bit|very|just|still|quite|absolutely|pretty|feeling|too|bit|such|completely|proper)* (<feel_bad>|<feel_good>)
    (i|we) (can not|could not|did not|do not|just|finally|have|passed|failed|lost|won|got|had|miss|need|hate|wish|cried|love)+ (sleep|stop|into|through|my|a|the|in|up|dumped|to|it|how|believe)
    (my (head|heart|chest|back|stomach|anxiety|boss|day|week|mum|dad))
  `,
  unless: `
    (you are|at you|with you|you never)
  `,
  rationale: 'Own feelings, needs or news without an ask.',
  source: 'model 3a neutral.disclose; ISO 24617-2 inform',
  examples: {
    matches: ["[i'm knackered]", 'still [feeling sad] about nan'],
    ignores: ["you're lazy", 'ok'],
  },
});
