import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ack',
  reads: 'neutral.ack',
  phrases: `
    ^ (<ack>|haha|lol|sounds good|makes sense|fair enough|no problem|all good|i see|ok ok|got it|go on|fine by me|👍|😂|thats fine|that is fine|no worries|got you)+ (mum|dad|mate|then|great|cool|thanks)? $
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
