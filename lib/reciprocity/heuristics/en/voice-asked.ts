import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'voice-asked',
  reads: 'ask.voice',
  phrases: `
    (can|could|may|shall) (we|i) (just|all)? (choose|decide|agree|talk about how|pick|vote|look at *4 together|have a say|have some input|be there|compare|switch|use the|bring|put)
    i (would like|want|would appreciate|need) *3 (a say|to be (asked|consulted|part)|us to (agree|vote|sit|talk|have)|to (vote|have a say|agree)|a vote|being (consulted|asked)|consulted|your agreement)
    (ok|okay|alright|cool|fine|is it ok|is it alright|would it be ok|you ok|are you ok|are you alright|are you fine) (with (you|me|it|us|him|that)? *2)? (if|with (me|us)|to|that) (i|we|my|he|she|bringing|going|me|it|him)?
    (mind|would you mind|you mind|cool) if (i|we)
    let us (agree|both)
    before (we|you) *6 (could|can) we
    (would you be|are you|you) (open to|up for|willing to|happy (to|with)|alright with|ok with|fine with)
    (we should agree|may i (bring|suggest)|permission to|is it alright (if|to))
  `,
  unless: `
    fine with me
  `,
  rationale: 'Asks for a say, a joint decision, agreement or permission.',
  source: 'model 3a ask.voice; ISO 24617-2 suggest',
  examples: {
    matches: ['[can we choose] together', '[mind if i] take the car'],
    ignores: ['you decide', 'fine with me'],
  },
});
