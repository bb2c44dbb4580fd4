import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'offer-plain',
  reads: 'give.offer',
  certain: true,
  phrases: `
    i (can|could) (cook|drive|bring|help|come over|lend|cover|pick you up|take you|give you a lift|babysit)
    (shall|should) i (bring|get|pick|cook|drive|take|make|call|book|grab|carry)
    (do you)? (want|need) (a hand|me to help|some help|a lift)
  `,
  unless: `
    (not|never|if you do not|unless)
  `,
  rationale: 'Own help put at the other’s disposal, in so many words.',
  source: 'ISO 24617-2 offer',
  examples: {
    matches: ['[I can cook] tonight', '[shall i bring] the ladder'],
    ignores: ["i can't cook tonight", 'should i be worried'],
  },
});
