import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'ack',
  reads: 'neutral.ack',
  phrases: `
    ^ (<ack>|haha|lol|sounds good|makes sense|fair enough|no problem|all good|good to know|will do|i see|ok ok|got it|same here|not bad|go on|fine by me|works for me|👍|👌|😂|thats fine|that is fine|no worries|got you)+ (mum|dad|mate|love|then|great|cool|thanks)? $
  `,
  rationale: 'Minimal acknowledgement; never a pattern.',
  source: 'model 3a neutral.ack; ISO 24617-2 autoPositive',
  examples: {
    matches: ['[fair enough]', '[ok]'],
    ignores: ['ok so where is it', 'right, who took it'],
  },
});
