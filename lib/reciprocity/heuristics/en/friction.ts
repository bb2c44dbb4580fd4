import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'friction',
  reads: 'neutral.friction',
  phrases: `
    you (said|forgot|left|were|did not|have not|cancelled|missed|told|did|spoke|took|broke|went) *8 (and i|i had|i was|again|without|so i|late|last night|on (tuesday|saturday)|before|waiting)
    (i am|i was|im|i felt|it|that) (really|so|very|still)* (annoyed|angry|disappointed|upset|frustrated|hurt|fuming|cross|livid|upset me|not happy|stung|talked over) *6
    (we|you) said (no|you would|seven|six)
    (not|was not|is not) (ok|okay|fair|on|good enough)
    (disagree|do not agree|do not like|unfair|out of order)
  `,
  unless: `
    (with myself|my mum|he|she|they|train)
  `,
  rationale: 'A complaint, criticism or heat aimed at the recipient.',
  source: 'model 3a neutral.friction; ISO 24617-2 disagreement',
  examples: {
    matches: ['[you forgot my appointment and i had] to pay', '[i was annoyed about the keys]'],
    ignores: ['this bus is never on time', 'annoyed with myself'],
  },
});
