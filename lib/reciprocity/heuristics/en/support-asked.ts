import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'support-asked',
  reads: 'ask.support',
  phrases: `
    (can|could) (i|we) (talk|talk something|come to yours)
    need (advice|cheering)
    (am i|was i|did i) (being|a|selfish|a bad)?
    tell me (it will|im|i am|something|you|everything)
    (hype|cheer|talk) me (up|down|out of)
    (hear me out|just listen|say something nice|pray for me|hold my hand|sit with me|come with me|be with me|talk to me|keep me company)
    (can|could|would|will) (you|u) (just)? (listen|come with|sit with|tell me|wait in|hold|pray)
    what would you do
  `,
  rationale: 'Asks to be listened to, comforted, advised, encouraged or accompanied.',
  source: 'model 3a ask.support; ISO 24617-2 request',
  examples: {
    matches: ['[can i talk something] through with you', '[am i being] unreasonable?'],
    ignores: ['tech support please', 'he needs comfort'],
  },
});
