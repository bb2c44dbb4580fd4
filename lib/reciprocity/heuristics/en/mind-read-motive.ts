import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'mind-read-motive',
  reads: 'mind_read',
  phrases: `
    you (do not|did not|never|could not) (care)? (care|want me|think about|see me|want to|listen)
    you (only|just|obviously|actually) (ever)? (think|did|enjoy|do|come|ring|rang|replied|text|stay|do not)
    you (did|do|do it|leave|are|picked) *6 to (hurt|punish|spite|annoy|wind|make me)
    (just)? to (hurt|punish|spite|annoy|wind|embarrass) (me|us)
    (deep down|in your head) you
    you (are|were) (only|secretly)? (jealous|hoping|trying to|enjoying|loving|glad|bored of|only (nice|friends)|scared)
    you think (because|my|your) *3 (better|less|a hobby)
    you (want|wanted) (me|her|to) *2 (to (fail|look|hurt)|out)
    (you|u) (hate|can not stand) (me|my)
    (you were never|you are not even|you are not) *2 (tired|sorry)
    you did not forget
    (this is|it is) about (punishing|your)
    i know (you|what you|what that) *3 (are|did|do|mean|trying|like|wanted|not)
    (you would|you would rather) (rather|prefer)
    (do not|lets not|let us not) pretend
  `,
  unless: `
    (do you|did you)
  `,
  rationale: 'A hostile motive or feeling is stated as fact.',
  source: 'model 3b mind_read; Rosenberg 2003; Rogers et al. 2018',
  examples: {
    matches: ['[you did that to hurt me]', "[you don't care] if i pass or fail"],
    ignores: ['i know you care about her', "in my head when you go quiet i've been dumped"],
  },
});
