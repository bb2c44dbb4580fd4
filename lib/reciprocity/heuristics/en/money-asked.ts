import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'money-asked',
  reads: 'ask.money',
  phrases: `
    (can|could|would|will|cud) (you|u|i|we) *6 (borrow|lend|send|transfer|pay|sub|spot|split|ping me|put|cover|give) *8 (<money>|half|share|20|50|back|tenner)
    (can|could) (i|we) (borrow|split|go halves|go thirds|use the joint)
    (venmo|bank|send|ping|sub|spot|lend|pay|wire) (me|us|dad) *6
    chip in
    (split|share|go halves|thirds|go thirds|each (please|pls|\\?|if)) *5
    (your|ur) (half|share|bit) *6 (is|of|by|£)
    (need|short) *4 (deposit|rent|<money>) *4 (by|back|please|pls|til|until|of|for)
    (reimburse|pay me back|pay back|pay your|when could you pay|any chance of a (small)? loan|lend (us|me)|loan (me|us)|spot me|sub me)
    (£|\\$)? *1 (each|per head|a head)
  `,
  rationale: 'Asks for money, a loan, repayment or the sharing of a cost.',
  source: 'model 3a ask.money; ISO 24617-2 request',
  examples: {
    matches: ['[could i borrow 50] til friday', '[venmo me for pizza?]'],
    ignores: ['how much is it', "i'll lend you 20"],
  },
});
