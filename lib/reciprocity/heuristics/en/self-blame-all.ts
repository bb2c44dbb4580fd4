import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-blame-all',
  reads: 'self_blame',
  phrases: `
    i (have)? (ruin|ruined|wreck|wrecked|destroy|spoil|break|failed|poison) (everything|everyone|every|it all|all of|the whole|you kids|this family|any|all)
    i (am|was) (just|literally)? (a|an|the)? (the)? (worst|problem|terrible|horrible|bad|awful|useless|disappointment|villain|burden|idiot|broken|rubbish|worthless|disaster|poison) *1 (person|mother|dad|son|daughter|wife|of|at|in|$)
    i do not deserve (you|any)
    (you|everyone) would (all)? (be)? (better|happier|happy|fine) (off)? (without|if i) (was)?
    (because|cause|bc) of me (and)? *2
    i am (the one who destroyed|the reason|the common denominator|the common factor)
    the blame is (mine|mine alone)
    (every|any|all) *4 (i am in|i touch|i go near|i live) *4
    someone like me
    i am the worst
  `,
  unless: `
    (lol|haha|😂)
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
