import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'disclose',
  reads: 'neutral.disclose',
  phrases: `
    (i am|im|i feel|i felt|feeling|i was|been|so|still|really|i have been|felt|feel) (so|really|very|just|still|feeling|too)* (<feel_bad>|<feel_good>)
    (i|we) (do not|just|have|failed|lost|got|had|miss|need|hate|cried|love)+ (my|a|the|in|to|it)
    my (head|heart|back|stomach|boss|day|week|mum|dad)
  `,
  unless: `
    (you are|at you|with you)
  `,
  rationale: 'Own feelings, needs or news without an ask.',
  source: 'model 3a neutral.disclose; ISO 24617-2 inform',
  examples: {
    matches: ["[i'm knackered]", '[still feeling sad] about nan'],
    ignores: ["you're lazy", 'ok'],
  },
});
