import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'forgive',
  reads: 'give.forgive',
  phrases: `
    (do not|dont|no need to|please do not|never)+ (worry|apologise|be sorry|stress|sweat|feel bad|give it|think|give (it|the)|mention|be daft|pay me back|fret|panic|beat yourself|answer|reply) *3 (about it|at all|it|another thought|the|that|back|yourself|over|to me|till|this)?
    (it is|its|that is|all|we are|everything is)* (all good|totally fine|completely fine|all fine|forgiven|forgotten|water under|no harm|no bother|no problem at all|fine really|ok really|grand|really fine|not a problem)
    (no (hard feelings|harm done|worries|bother|stress|problem|rush|hurry|drama|need to (apologise|rush|reply|pay)) *3 (at all|about|on my|from me|whatsoever|really|honestly|love|mate|take)?)
    (apology accepted|already forgiven|forgiven|i forgive you|keep the change|you do not owe|consider it a gift|let us forget|forget (the|about the|about it) *2|water under the bridge|we all (have|make|do|get)|it happens|happens to|mistakes happen|could have happened|easily done|i am not (upset|cross|angry|mad|annoyed|bothered)|im over it|we are good|we are ok|bygones)
    (take (your|all the|whatever) time|whenever (suits|you are|you can)|come whenever|in your own time|get well first)
    (it is|its) (ok|okay|alright|fine) (you|that you|love|mate|really|honestly|i know)
    keep (it|the money|the)
  `,
  unless: `
    (no rush but|no worries (if|i)|can you|could you|when you get|forget it $|forget it\\.|unforgivable|forgive me|myself|fine i will)
  `,
  rationale: 'Releases the other from blame, debt or hurry.',
  source: 'model 3a give.forgive; ISO 24617-2 acceptApology',
  examples: {
    matches: ["[don't worry about it] at all", '[apology accepted]'],
    ignores: ['no rush but can you send it', 'forgive me'],
  },
});
