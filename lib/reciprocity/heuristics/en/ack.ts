import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ack',
  reads: 'neutral.ack',
  phrases: `
    ^ (<ack>|haha|lol|fair enough|no problem|all good|ok ok|got it|go on|👍|😂|got you)+ (mum|dad|cool|thanks)? $
  `,
  unless: `
    who took
  `,
  rationale: 'Minimal acknowledgement; never a pattern.',
  source: 'model 3a neutral.ack; ISO 24617-2 autoPositive',
  examples: {
    matches: ['[fair enough]', '[ok]'],
    ignores: ['ok so where is it', 'right, who took it'],
  },
});
