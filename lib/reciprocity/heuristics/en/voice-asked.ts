import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'voice-asked',
  reads: 'ask.voice',
  phrases: `
    (can|could|may|should|shall|might) (we|i) (please|maybe|just|all)? (choose|decide|agree|talk about how|pick|vote|look at *4 together|have a say|have some input|be (there|part|asked|included|consulted)|discuss|compare|switch|make this|make that|plan|use the|take the|bring|paint|have a friend|invite|leave early|change|set|put)
    (i|we) (would like|want|would love|would appreciate|would prefer|need|deserve|expect) *3 (a say|to be (asked|consulted|part|included|involved|told|heard)|us to (agree|vote|decide|sit|talk|choose|share|have)|some input|to (vote|decide together|have a say|agree|choose together)|a vote|being (consulted|asked|included)|consulted|your agreement)
    (ok|okay|alright|cool|fine|is it ok|is it alright|is that ok|would it be ok|you ok|are you ok|are you alright|are you fine|all right) (with (you|me|it|us|him|her|that)? *2)? (if|with (me|us)|to|that) (i|we|my|he|she|bringing|going|having|inviting|me|it|him|her)?
    (mind|do you mind|would you mind|any objection|any objections|anyone mind|you mind|cool) if (i|we|my)
    (include|consult|involve|ask) (me|us) (in|before|on|next|first|when|about)
    let us (agree|decide|vote|talk about how|sit down and|set|come up|both|work out|figure out|make a deal|compromise)
    (before (we|you) *6 (could|can|shall) we)
    (would you be|are you|you) (open to|up for|willing to|happy (to|with|if)|on board|alright with|ok with|fine with|comfortable with)
    (can my opinion|does my opinion|my (view|say|input|vote) (count|too|matters)|we should (both|decide|agree|all|talk|take turns)|how (do|should|can) we (decide|split|share|divide|handle|do this)|take turns|a fair way|what if we|how about (we|if we)|may i (bring|leave|have|use|ask|suggest|come)|permission to|is it alright (if|to))
  `,
  unless: `
    (mind the|you decide|may the|fine with me)
  `,
  rationale: 'Asks for a say, a joint decision, agreement or permission.',
  source: 'model 3a ask.voice; ISO 24617-2 suggest',
  examples: {
    matches: ['[can we choose] together', '[mind if i] take the car'],
    ignores: ['you decide', 'fine with me'],
  },
});
