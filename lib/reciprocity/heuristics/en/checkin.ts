import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'checkin',
  reads: 'give.checkin',
  phrases: `
    how (are|is|was|were|did|do)+ (you|your|ur|the|it|that|things|life|she|my|u|last|today|yesterday|she|mum|dad|they|we|little) *6 (\\?|feeling|doing|coping|getting|go|going|sleeping|today|after|now|feel|land|$)
    (hows|howre)
    (are|r) (you|u) (ok|okay|alright|feeling|doing|sleeping|eating|coping|still|getting|enjoying|over) *4 (\\?)?
    (you|u) (ok|okay|well) (\\?|$)
    (did|is) (the|your|it|you|u|ur) *8 (hurt|sleep|better|manage|any better|feeling)
    what (happened|did (she|it|the)|was|is) *4 (next|say|with)
    (you)? (went)+ off *6 you
    is (your|the) *4 (ok|better|any better)
    (how you|hru|checking in)
  `,
  unless: `
    (how are we getting|are you (ok|alright) with)
  `,
  rationale: 'A caring question about how the other is or how their thing went.',
  source: 'model 3a give.checkin; Huang et al. 2017',
  examples: {
    matches: ['[how was the exam]', '[are you sleeping ok]'],
    ignores: ['how are we getting there', 'are you ok with 7pm'],
  },
});
