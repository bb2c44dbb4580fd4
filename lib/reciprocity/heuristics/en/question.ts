import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'question',
  reads: 'ask.info',
  phrases: `
    (what|which|where|when|who|how) (is|are|was|were|do|does|did|time|much|many|long|can|would|have|has|day|one|platform|size|colour|part|i|we|to|else|kind|room)
    (is|are|was|were|do|does|did|have|has|will|can|any) (it|the|there|they|we|that|this|i|he|she|you|your|ur|my|dinner|our|their|these|those|u|mum|dad) *12 (\\?|$)
    or *3 \\?
    *1 \\? $
    (know|u know|do you know|remind me) (what|where|when|if|how|who|which|the)
  `,
  unless: `
    (how (was|did|are you|is your|you|is the)|what a|who cares|guess who|what do you (think|want)|want (a|to)|what is wrong|are you (ok|alright)|do you love|shall (i|we))
  `,
  rationale: 'Asks for facts, logistics, directions or confirmation.',
  source: 'model 3a ask.info; ISO 24617-2 question',
  examples: {
    matches: ["[what's the door code]", '[is dinner at 7 or 8?]'],
    ignores: ['what a day', 'how was the exam'],
  },
});
