import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'checkin',
  reads: 'give.checkin',
  phrases: `
    how (are|is|was|were|did|do|have)+ (you|your|ur|the|it|that|things|life|she|he|my|u|last|today|yesterday|she|mum|dad|they|we|little) *6 (\\?|feeling|doing|coping|getting|go|going|sleeping|today|after|now|feel|since|land|$)
    (hows|howre)
    (are|r) (you|u) (ok|okay|alright|feeling|doing|sleeping|eating|coping|well|still|getting|managing|enjoying|over) *4 (\\?)?
    (you|u) (ok|good|okay|well) (hun)? (\\?|$)
    (did|have|does|do|is|was) (the|your|it|you|u|ur) *8 (help|hurt|go ok|sleep|better|settle|manage|nice|enjoy|any better|feeling|settling)
    (what|and what|so what) (happened|did (she|it|the)|was|is) *4 (next|say|like|in the end|with|best|at)
    (you)? (seemed|sounded|went|look)+ (a bit|bit|low|down|off|quiet|far) *6 (ok|okay|alright|you)
    (is|are) (things|all|your|the) *4 (ok|alright|better|at home|settling|any better|good)
    (any news on the|how you|hru|hope you are|checking in)
  `,
  unless: `
    (how are we getting|are you (ok|alright) (with|if)|the report|need it)
  `,
  rationale: 'A caring question about how the other is or how their thing went.',
  source: 'model 3a give.checkin; Huang et al. 2017',
  examples: {
    matches: ['[how was the exam]', '[are you sleeping ok]'],
    ignores: ['how are we getting there', 'are you ok with 7pm'],
  },
});
