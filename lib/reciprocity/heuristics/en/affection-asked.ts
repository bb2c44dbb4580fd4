import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'affection-asked',
  reads: 'ask.affection',
  phrases: `
    (hug|cuddle|kiss|hugs) *3 (\\?|please|pls|asap)
    (can|could) (i|we) (have|get|just)? (a|one|one big)? (hug|cuddle|jhappi|slow morning|lie|sleep facing|go to sleep)
    (need|want|would love) (a)* (hug|cuddle|kisses)
    (hold|kiss|cuddle|squeeze) (me|my hand)
    do you (still|even)? (love|like|want|miss|fancy) (me|being with|us)
    (are|r) (we|you) (ok|okay|alright|mad|angry|cross|upset) (with me|at me|\\?|you)
    am i (still)? your
    tell me you (love|missed)
    (tell me you|say you|say it (more|back)|come (and)? (lie|sit closer|closer|to bed|cuddle)|sit closer|sit next (to)? me|lie (on|with|next to) me|dance with me|stay the night|sleep next|group hug|give your (old)? (mum|mam|dad)|give (me|us|your *2) a (hug|kiss|cuddle)|we good)
    (did you mean it|put your arm)
    (would|will) you (dance|hold|stay the night)
  `,
  rationale: 'Asks for love, touch, closeness or reassurance about the bond.',
  source: 'model 3a ask.affection; ISO 24617-2 request',
  examples: {
    matches: ['[hold me] when u get home', '[do you still like being with] me'],
    ignores: ['do you love pizza too', 'hug your mum from me'],
  },
});
