import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'retaliate-payback',
  reads: 'retaliate',
  phrases: `
    now you (know|get) (how|a taste)
    (two|2) can play
    (payback|revenge)
    (we are|call it|now we are) (square|quits)
    (you|u) *8 so i (<neg_do>|did|told|took|left|am|will|copied|liked|replied|gave|have|just|did not)
    (fair is fair|fair 's fair|tit for tat|eye for an eye|how is that feel|hows that feel|not nice is it)
    you did not *8 so (i|nah)
    you *4 mine *3 (i|so i) *4 yours
  `,
  unless: `
    (fifa|rematch|lol|haha|😂)
  `,
  rationale: 'An own hurtful act is put forward as payback or match.',
  source: 'model 3b retaliate; Gottman 1979, negative reciprocity',
  examples: {
    matches: ['[now you know how] it feels', 'blocked you for a week. [two can play] at that'],
    ignores: ['rematch thursday, my revenge is coming 😂', 'now i know how you felt'],
  },
});
