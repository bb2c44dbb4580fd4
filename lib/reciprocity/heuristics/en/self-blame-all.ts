import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-blame-all',
  reads: 'self_blame',
  phrases: `
    (all|entirely|completely|only|totally|100%)? my (own)? fault (alone|nobody|no one|all of it|and only mine)
    (it is|its|this is|that is|everything is|was|is) all (my fault|on me|me|down to me|because of me|my doing)
    i (always|just|have|literally|only|only ever)? (ruin|ruined|wreck|wrecked|destroy|destroyed|spoil|spoiled|spoilt|break|mess up|screw up|fuck up|fail|failed|poison) (everything|everyone|every|it all|all of|us|you all|the whole|you kids|this family|any|things|all)
    i (am|was|have been) (just|such|really|honestly|literally|so|only|always|clearly)? (a|an|the|such|such a)? (the)? (worst|problem|failure|terrible|horrible|bad|awful|useless|disappointment|disgrace|mess|monster|villain|screw up|fuck up|burden|waste|idiot|loser|joke|curse|broken|rubbish|shit|pathetic|worthless|disaster|let down|letdown|poison) *1 (person|mum|mother|dad|father|friend|son|daughter|partner|wife|husband|human|sister|brother|girlfriend|boyfriend|one|here|of|at|i know|in|$)
    i (can not|never|do not) (do|get|seem to do|say) (anything|a single thing|one thing|a thing) right
    i (do not|never) deserve (you|any|to|this|your|anyone|it|anything|better|a|forgiveness|nice|love)
    (you|everyone|they|kids|he|she) (would|will|d|are) (all)? (be|have)? (been)? (better|happier|happy|fine) (off)? (without|if i) (me|was|were|am|had)?
    (you|everyone) deserve *2 better than (me|this|someone like me)
    (because|cause|bc) of me (and|i|,)? *2
    i get everything wrong
    (i|me) (am|is) (to blame|the one who destroyed|the reason|the common denominator|the common factor|the cause)
    (the blame|it) is (mine|all mine|mine alone|on me alone)
    (every|any|all) *4 (i am in|i touch|i go near|i live|i love) *4
    i (let) (everyone|everybody|you all|the whole|us all) down
    (someone like me)
    (what is wrong with me|why am i like this|i hate myself|i hate who i am|i am the worst)
  `,
  unless: `
    (toast|lol|haha|😂|fifa|football|goal|own goal|beans|golf|song|mario)
    (sorry i|apologies for) (forgot|was late|missed)
    not (my|your|all my) fault
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
