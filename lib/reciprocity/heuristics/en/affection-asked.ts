import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'affection-asked',
  reads: 'ask.affection',
  phrases: `
    hug *3 (\\?|please|pls)
    can i (have)? (a)? (hug|cuddle)
    need (a)* hug
    (hold|kiss) (me|my hand)
    do you (still)? (love|like|want|miss|fancy) (me|being with)
    (are|r) (we|you) (ok|okay|alright) (\\?|you)
    (tell me you|say you|say it back|come (sit closer|closer|to bed|cuddle)|sit closer|stay the night|group hug|give your (old)? (mum|mam|dad)|give (me|us|your *2) a (hug|kiss|cuddle)|we good)
    (would|will) you hold
  `,
  rationale: 'Asks for love, touch, closeness or reassurance about the bond.',
  source: 'model 3a ask.affection; ISO 24617-2 request',
  examples: {
    matches: ['[hold me] when u get home', '[do you still like being with] me'],
    ignores: ['do you love pizza too', 'hug your mum from me'],
  },
});
