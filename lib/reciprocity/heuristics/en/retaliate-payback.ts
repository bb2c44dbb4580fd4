import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'retaliate-payback',
  reads: 'retaliate',
  phrases: `
    now you know how
    (two|2) can play
    (payback|revenge)
    (we are|call it) (square|quits)
    (you|u) *8 so i (<neg_do>|left)
    (fair 's fair|not nice is it)
    you *4 mine *3 (i|so i) *4 yours
  `,
  unless: `
    (rematch|😂)
  `,
  rationale: 'An own hurtful act is put forward as payback or match.',
  source: 'model 3b retaliate; Gottman 1979, negative reciprocity',
  examples: {
    matches: ['[now you know how] it feels', 'blocked you for a week. [two can play] at that'],
    ignores: ['rematch thursday, my revenge is coming 😂', 'now i know how you felt'],
  },
});
