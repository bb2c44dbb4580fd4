import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'forgive',
  reads: 'give.forgive',
  phrases: `
    (do not|dont|no need to|please do not)+ (worry|apologise|feel bad|give it|think|give (it|the)|mention|pay me back|fret|panic|answer|reply) *3 (about it|at all|it|another thought|the|that|back|to me|till|this)?
    (it is|its|that is|all)* (all good|all fine|forgiven|forgotten|water under|no harm|no bother|grand)
    no (hard feelings|harm done|worries|bother|stress|problem|rush|hurry|need to (apologise|rush|reply)) *3 (at all|about|on my|take)?
    (apology accepted|forgiven|you do not owe|forget the *2|water under the bridge|it happens|happens to|i am not (cross|angry|mad)|we are good)
    (take your time|whenever (suits|you are)|come whenever|in your own time)
    (it is|its) (ok|okay|fine) you
  `,
  unless: `
    (no rush but|can you|could you)
  `,
  rationale: 'Releases the other from blame, debt or hurry.',
  source: 'model 3a give.forgive; ISO 24617-2 acceptApology',
  examples: {
    matches: ["[don't worry about it at all]", '[apology accepted]'],
    ignores: ['no rush but can you send it', 'forgive me'],
  },
});
