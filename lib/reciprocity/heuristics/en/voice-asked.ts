import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'voice-asked',
  reads: 'ask.voice',
  phrases: `
    (can|could|shall) (we|i) (choose|decide|agree|pick|vote|have a say|bring)
    i (would like|would appreciate) *3 (a say|to be (asked|consulted|part)|us to (agree|vote|have)|to (vote|have a say|agree)|being (consulted|asked)|consulted)
    (ok|okay|alright|fine|is it ok|is it alright|would it be ok|you ok) (with (you|me|it|that)? *2)? (if|with me|to|that) (i|we|he|she|me|it)?
    mind if (i|we)
    before (we|you) *6 (could|can) we
    (would you be|are you|you) (open to|up for|alright with|ok with)
    (may i suggest|is it alright if)
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
