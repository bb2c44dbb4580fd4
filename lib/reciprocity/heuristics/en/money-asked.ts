import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'money-asked',
  reads: 'ask.money',
  phrases: `
    (can|could|would|will|cud) (you|u|i) *6 (borrow|send|transfer|pay|sub|ping me|put|cover) *8 (<money>|half|share|50|back|tenner)
    (can|could) i borrow
    (venmo|send|ping|sub|spot|lend|pay) (me|us) *6
    (split|share|go halves|thirds|go thirds|each (\\?|if)) *5
    (your|ur) half *6 of
    (need|short) *4 (deposit|rent|<money>) *4 (by|please|pls|til|until|for)
    (pay me back|pay back|pay your|lend (us|me)|spot me|sub me)
    (\\$)? *1 (each|a head)
  `,
  rationale: 'Asks for money, a loan, repayment or the sharing of a cost.',
  source: 'model 3a ask.money; ISO 24617-2 request',
  examples: {
    matches: ['[could i borrow 50] til friday', '[venmo me for pizza?]'],
    ignores: ['how much is it', "i'll lend you 20"],
  },
});
