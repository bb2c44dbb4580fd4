import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'money-asked',
  reads: 'ask.money',
  phrases: `
    (can|could|would|will|mind|cud) (you|u|i|we) *6 (borrow|lend|send|transfer|pay|sub|spot|refund|reimburse|chip in|split|venmo|paypal|bank me|ping me|put|contribute|loan|cover|go halves|go thirds|give) *8 (<money>|half|share|20|50|10|100|back|rent|tenner)
    (can|could) (i|we) (please)? (borrow|get an advance|get my|have an advance|have some money|split|go halves|go thirds|have (a)? (tenner|fiver|twenty)|use the joint|have my (half|share|money|deposit))
    (venmo|paypal|revolut|monzo|bank|transfer|send|ping|sub|spot|lend|pay|wire|gpay|zelle|cashapp) (me|us|mum|dad) *6
    (chip|pitch) in
    (split|halve|share|go halves|thirds|go thirds|half each|each (please|pls|\\?|if)) *5
    (your|ur) (half|share|part|bit|portion) *6 (is|of|by|comes|for|=|£|was|please)
    (need|want|owe|short|missing) *4 (deposit|rent|<money>) *4 (by|back|from you|please|pls|til|until|of|each|for)
    (reimburse|pay me back|pay back|pay your|when (can|could|will) you (pay|send|transfer)|any chance of a (small)? loan|could use (some)? (cash|money)|lend (us|me)|loan (me|us)|spot me|sub me|tide me over|an advance)
    (£|\\$|€|₹)? *1 (each|per head|a head|apiece|per person)
    (put|chuck|throw) *4 (towards|in the|in for|on the meter|in £|in)
  `,
  unless: `
    (how much (is|do i)|money 's tight|i will lend|you owe me|i paid|pay attention|i owe)
  `,
  rationale: 'Asks for money, a loan, repayment or the sharing of a cost.',
  source: 'model 3a ask.money; ISO 24617-2 request',
  examples: {
    matches: ['[could i borrow] 50 til friday', '[venmo me for pizza]?'],
    ignores: ['how much is it', "i'll lend you 20"],
  },
});
