import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'sorry-but',
  reads: 'sorry_but',
  phrases: `
    (sorry|apologise|apologies|my bad|forgive me|shouldn't have|should not have|i admit|i know i|i take it back) *14 (but|though|although|even though|then again|its not like|it is not like|not that) *3 (you|your|ur|have you|had you|can you blame|we both)
    (sorry|apologies|sorry that) (that|if|you)? (you|your|ur|that you) (feel|feelings|took|got|chose|think|were|took it)
    (sorry|apologies) if (my|the|you) *5 (offended|you)
    sorry *8 (you made me|you were asking|you asked for|had you)
    sorry i *8 but (you|u) (were|pushed)
  `,
  unless: `
    sorry but (can you|could you)
    you feel (so)? low
    (but|though) your
  `,
  rationale: 'An apology undone in the same breath.',
  source: 'model 3b sorry_but; seed item 17',
  examples: {
    matches: ['[sorry i shouted but you pushed] me', '[sorry you feel] that way'],
    ignores: ['sorry but which platform is it', 'sorry you feel so low, want soup?'],
  },
});
