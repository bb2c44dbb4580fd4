import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'sorry-but',
  reads: 'sorry_but',
  phrases: `
    (sorry|forgive me|i take it back) *14 (but|though|even though) *3 (you|had you|we both)
    (sorry|apologies|sorry that) (that|you)? (you|that you) (feel|took|got|chose|were|took it)
    (sorry|apologies) if (my|the|you) *5 (offended|you)
    sorry *8 you were asking
    sorry i *8 but (you|u) pushed
  `,
  unless: `
    you feel (so)? low
  `,
  rationale: 'An apology undone in the same breath.',
  source: 'model 3b sorry_but; seed item 17',
  examples: {
    matches: ['[sorry i shouted but you pushed] me', '[sorry you feel] that way'],
    ignores: ['sorry but which platform is it', 'sorry you feel so low, want soup?'],
  },
});
