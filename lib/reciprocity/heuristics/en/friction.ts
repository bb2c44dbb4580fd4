import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'friction',
  reads: 'neutral.friction',
  phrases: `
    you (forgot|left|were|did not|did|spoke) *8 (and i|i had|i was|so i|late|before)
    (i am|i was|im|it|that) (very|still)* (annoyed|angry|disappointed|upset|frustrated|hurt|fuming|cross|livid|upset me|stung) *6
    (we|you) said (no|you would|six)
    (not|was not|is not) (ok|okay|fair|on|good enough)
    (do not agree|do not like|unfair|out of order)
  `,
  unless: `
    (my mum|he|she|they)
  `,
  rationale: 'A complaint, criticism or heat aimed at the recipient.',
  source: 'model 3a neutral.friction; ISO 24617-2 disagreement',
  examples: {
    matches: ['[you forgot my appointment and i had] to pay', '[i was annoyed about the keys]'],
    ignores: ['this bus is never on time', 'annoyed with myself'],
  },
});
