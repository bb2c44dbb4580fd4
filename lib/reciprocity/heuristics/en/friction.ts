import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'friction',
  reads: 'neutral.friction',
  phrases: `
    (you) (said|forgot|left|were|did not|have not|promised|cancelled|missed|told|knew|ignored|did|walked|spoke|talked|shouted|took|used|broke|kept|went|ate) *8 (and i|i had|i was|again|without|so i|late|yesterday|last night|on (friday|monday|tuesday|saturday)|before|waiting)
    (i am|i was|im|i felt|it|that) (really|so|quite|a bit|very|pretty|still)* (annoyed|angry|disappointed|upset|frustrated|hurt|fuming|cross|livid|hurt me|upset me|annoyed me|not happy|unhappy|landed badly|stung|hit a nerve|talked over|let down) *6
    (we|you) (said|agreed) (no|you would|that|we would|seven|six)
    (not|was not|is not) (ok|okay|fair|cool|on|acceptable|good enough|what we agreed|fine)
    (disagree|do not agree|do not like|not impressed|had enough|unfair|out of order|unacceptable)
  `,
  unless: `
    (with myself|my (boss|dad|mum|sister)|at work|he|she|they|bus|train)
  `,
  rationale: 'A complaint, criticism or heat aimed at the recipient.',
  source: 'model 3a neutral.friction; ISO 24617-2 disagreement',
  examples: {
    matches: ['[you forgot my appointment and i had] to pay', '[i was annoyed about the keys]'],
    ignores: ['this bus is never on time', 'annoyed with myself'],
  },
});
