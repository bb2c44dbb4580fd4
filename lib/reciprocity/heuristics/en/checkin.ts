import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'checkin',
  reads: 'give.checkin',
  phrases: `
    how (are|is|was|were|did|do|has|have)+ (you|your|ur|the|it|that|things|everything|life|work|she|he|my|u|last|today|yesterday|she|mum|dad|they|we|little|both|everyone) *6 (\\?|feeling|doing|holding|coping|getting|go|going|been|sleeping|keeping|settling|today|this|after|now|feel|since|land|$)
    (hows|howre)
    (are|r) (you|u) (ok|okay|alright|feeling|doing|sleeping|eating|coping|holding|well|good|warm|better|still|safe|getting|managing|settling|enjoying|excited|nervous|ready for|all right|over) *4 (\\?)?
    (you|u) (ok|alright|good|okay|all right|well) (hun|love|mate|babe|though|now|today)? (\\?|$)
    (did|has|have|does|do|is|was) (the|your|it|you|u|ur) *8 (help|hurt|helped|go well|go ok|feel better|sleep|better|eased|worked|settle|manage|get any|nice|fun|enjoy|any better|feeling|settling|healing)
    (what|and what|so what) (happened|did (he|she|they|it|the)|was|is) *4 (next|say|like|then|in the end|with|best|at)
    (tell me|wanna hear|want to hear|dying to hear|give me) (everything|all about|how|the (gossip|goss|news)|it all|about your)
    (you)? (seemed|sounded|looked|have been|went|seem|sound|look)+ (a bit|so|very|really|bit|quite|low|down|off|quiet|tired|far|upset|sad|flat|stressed|cold) *6 (ok|okay|alright|all right|everything|want to talk|what is up|you|hope)
    (is|are) (everything|things|all|your|the) *4 (ok|alright|better|at home|settling|any better|healing|good)
    (any news (on|from|about) (your|the)|how you|hru|howdy|hope you are|checking in|just checking you|thinking of you how)
    (what was|what is) the (best|worst|highlight)
    (made it|get|got) home (ok|alright|safe)
  `,
  unless: `
    (how are we getting|how (was|were) i supposed|how do i|how do we|how do you (export|make|get)|how much|how many|how long|how far|how come|how dare|are you (ok|fine|alright) (with|if)|the report|need it|how cool)
  `,
  rationale: 'A caring question about how the other is or how their thing went.',
  source: 'model 3a give.checkin; Huang et al. 2017',
  examples: {
    matches: ['[how was the exam]', '[are you sleeping ok]'],
    ignores: ['how are we getting there', 'are you ok with 7pm'],
  },
});
