import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'forgive',
  reads: 'give.forgive',
  phrases: `
    (do not|dont|no need to|please do not|never)+ (worry|apologise|feel bad|give it|think|give (it|the)|mention|be daft|pay me back|fret|panic|answer|reply) *3 (about it|at all|it|another thought|the|that|back|over|to me|till|this)?
    (it is|its|that is|all)* (all good|all fine|forgiven|forgotten|water under|no harm|no bother|ok really|grand)
    no (hard feelings|harm done|worries|bother|stress|problem|rush|hurry|drama|need to (apologise|rush|reply|pay)) *3 (at all|about|on my|really|take)?
    (apology accepted|already forgiven|forgiven|you do not owe|consider it a gift|forget the *2|water under the bridge|we all (have|do|get)|it happens|happens to|i am not (upset|cross|angry|mad|annoyed|bothered)|im over it|we are good|we are ok)
    (take (your|all the|whatever) time|whenever (suits|you are)|come whenever|in your own time|get well first)
    (it is|its) (ok|okay|fine) you
    keep (it|the money|the)
  `,
  unless: `
    (no rush but|no worries (if|i)|can you|could you|forget it $)
  `,
  rationale: 'Releases the other from blame, debt or hurry.',
  source: 'model 3a give.forgive; ISO 24617-2 acceptApology',
  examples: {
    matches: ["[don't worry about it at all]", '[apology accepted]'],
    ignores: ['no rush but can you send it', 'forgive me'],
  },
});
