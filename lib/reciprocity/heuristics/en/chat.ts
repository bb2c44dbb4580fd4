import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'chat',
  reads: 'neutral.chat',
  phrases: `
    (he|she|they|my (boss|mum|dad|sister|brother|cat|dog|nan)|the (cat|dog|new|film|train|series|bus)) *2 (is|was|said|says|are|were|has|had|just|goes|went|did|turned|got|keeps|does)
    (lol|omg|this weather|that goal|look at this|remember that|guess what|no way|pineapple)
  `,
  unless: `
    (you are|you never|can you)
  `,
  rationale: 'Banter, opinion, stories, third parties.',
  source: 'model 3a neutral.chat; ISO 24617-2 inform',
  examples: {
    matches: ['[the new series is] slow', '[omg] that goal though'],
    ignores: ['you are late', 'can you help'],
  },
});
