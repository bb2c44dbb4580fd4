import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-blame-all',
  reads: 'self_blame',
  phrases: `
    i (have)? (ruin|wreck|wrecked|spoil|poison) (everything|every|this family)
    i (am|was) (literally)? (a|an|the)? (the)? (worst|problem|terrible|horrible|bad|disappointment|villain|idiot|rubbish) *1 (person|mother|son|wife|of|at|in|$)
    i do not deserve you
    everyone would (be)? better (off)? if i (was)?
    (because|cause|bc) of me (and)? *2
    i am the reason
    (every|any|all) *4 (i am in|i touch|i go near|i live) *4
  `,
  rationale: 'Takes the whole of it, or condemns oneself.',
  source: 'model 3b self_blame; seed item 18; Harsey et al. 2017',
  examples: {
    matches: ['[i ruin everything], i know', "[i don't deserve you] honestly"],
    ignores: [
      "the date error was down to me, i've fixed it",
      "missed an open goal, i'm a danger to football 😂",
    ],
  },
});
