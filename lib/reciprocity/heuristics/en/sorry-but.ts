import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'sorry-but',
  reads: 'sorry_but',
  phrases: `
    (sorry|apologise|apologies|my bad|my mistake|i regret|forgive me|i was wrong|shouldn't have|should not have|i admit|i know i|i take it back|pardon me|hands up) *14 (but|though|however|although|even though|except|mind you|then again|yet|its not like|it is not like|not that) *3 (you|your|ur|have you|had you|can you blame|we both)
    (sorry|apologise|apologies|sorry that) (that|if|you|about how|for how)? (you|your|ur|that you) (feel|felt|feelings|took|got|chose|think|see|find|are|were|misunderstood|can not|could not|interpreted|read|thought|decided|are so|took it|misread|cannot|offended)
    (sorry|apologies|apologise) if (i|my|it|that|the|you|anything|any) *5 (offended|hurt|upset|bothered|too|honest|sensitive|you|your|feelings|truth|got|took|got upset|felt)
    (sorry|apologise) *8 (you made me|happy now|but honestly|you were asking|you asked for|if you had|had you|you drove)
    (sorry) (i|for|about) *8 (but|because) (you|u|your|ur) (were|was|are|started|made|did|had|kept|should|would|do|did not|never|could|pushed|asked)
    (should not|shouldn't) have *6 but you
    forgive me for (caring|thinking|trying|wanting|having|loving|asking|expecting|being)
  `,
  unless: `
    sorry but (which|where|what|who|when|how|i did not|is that|can you|could you|can i|i can not|i am|do you|have you|we|the|no|i have|i will)
    (you feel|you are|you were) (so|really|feeling)? (low|rough|ill|poorly|sad|down|unwell|hurting|sick|going through|having)
    (but|though) (you were right|you are right|your|you did not deserve|you deserve)
  `,
  rationale: 'An apology undone in the same breath.',
  source: 'model 3b sorry_but; seed item 17',
  examples: {
    matches: ['[sorry i shouted but you] pushed me', '[sorry you feel] that way'],
    ignores: ['sorry but which platform is it', 'sorry you feel so low, want soup?'],
  },
});
