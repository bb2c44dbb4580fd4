import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'mind-read-motive',
  reads: 'mind_read',
  phrases: `
    you (do not|did not|never|could not|clearly do not|obviously do not|just do not|really do not|will not|can not) (even|really|actually|just|ever|care|give)? (care|cared|give a|love me|like me|want me|respect|bother|think about|value|mean it|see me|understand what|think of|want to|listen)
    you could not care less
    you (only|just|obviously|clearly|secretly|probably|honestly|deliberately|purposely|actually) (ever)? (want|wanted|care|cared|think|thought|did|said|like|love|loved|enjoy|do|came|come|ring|rang|texted|replied|invited|asked|married|keep|kept|say|are|hate|text|message|stay|stayed|resent|do not|agreed)
    you (did|do|said|left|are doing|do it|say|leave|are|forgot|picked|chose) *6 (on purpose|deliberately|to (hurt|punish|spite|annoy|wind|embarrass|humiliate|get at|get back|make me|upset|shame|test|show off|avoid))
    (just)? to (hurt|punish|spite|annoy|wind|embarrass|humiliate|get at|get back at|upset|shame|test|control|undermine) (me|us|him|her|my)
    (admit|just admit) (it|you|that)
    (deep down|in your head|in your heart) you
    you (are|were) (just|only|obviously|clearly|secretly|probably)? (jealous|hoping|trying to|waiting for|enjoying|loving|glad|pleased|ashamed of me|embarrassed (of|by) me|bored of|sick of me|using me|after my|after|only (nice|with|friends|here|being)|relieved|scared|dying to|itching|out to|threatened)
    you (think|thought|believe|reckon) (i am|im|you are|that i|because|my|we are|i do not|i would not|i can not|your) *3 (stupid|better|thick|an idiot|beneath|nothing|less|too|a joke|mad|crazy|pathetic|won't|will not|only|just|some kind|a hobby|above|so)
    you (want|wanted) (me|us|this|it|him|her|to) *2 (to (fail|suffer|leave|feel|be|look|get rid|see me|hurt|win)|gone|out|over|miserable)
    (you|u) (hate|hated|resent|despise|can not stand|could not stand|are ashamed) (me|my|that i|us|being|spending|having)
    (you were never|you are not even|you are not) *2 (tired|sorry|busy|ill|sick|sleeping|asleep|really|interested)
    you (did not|never) (forget|forgot)
    (this is|it is) (about|just about|all about) (punishing|hurting|you wanting|making me|getting|control|your ego|your)
    (i (know|can tell|knew)) (you|exactly (what|why) you|what you|why you|full well|what that) *3 (think|hate|want|are|did|do|love|mean|meant|thinking|trying|like|wanted|not|regret|wish)
    (obviously|clearly) (you|i do not matter|i am not|my|she|it does not|do not mean)
    (means|meant) nothing to you
    (i|we|he|she|they) (mean|matter) (nothing|so little) to you
    you (love|like|enjoy) (it when|seeing me|making me|watching me|hurting|this)
    (you would|you would rather|you would much) (rather|prefer|have been happier)
    (do not|lets not|let us not) pretend
  `,
  unless: `
    (i know you care|thank you|thanks|do you|did you|did i|am i|are you|is that right|misread|maybe|or is it just me|in my head)
    you obviously (worked|put|know what|care|love)
  `,
  rationale: 'A hostile motive or feeling is stated as fact.',
  source: 'model 3b mind_read; Rosenberg 2003; Rogers et al. 2018',
  examples: {
    matches: ['[you did that to hurt me]', "[you don't care] if i pass or fail"],
    ignores: ['i know you care about her', "in my head when you go quiet i've been dumped"],
  },
});
