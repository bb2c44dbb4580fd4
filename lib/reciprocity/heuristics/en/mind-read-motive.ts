import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'mind-read-motive',
  reads: 'mind_read',
  phrases: `
    you (do not|never) (care)? (care|want me|listen)
    you (only|just) (ever)? (ring|stay)
    you (did|do|do it) *6 to (hurt|wind)
    to (hurt|annoy|wind) me
    you (are|were) (hoping|enjoying|loving)
    you (want|wanted) (me|her|to) *2 (to (fail|look|hurt)|out)
  `,
  rationale: 'A hostile motive or feeling is stated as fact.',
  source: 'model 3b mind_read; Rosenberg 2003; Rogers et al. 2018',
  examples: {
    matches: ['[you did that to hurt me]', "[you don't care] if i pass or fail"],
    ignores: ['i know you care about her', "in my head when you go quiet i've been dumped"],
  },
});
