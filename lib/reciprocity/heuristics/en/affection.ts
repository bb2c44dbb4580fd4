import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'affection',
  reads: 'give.affection',
  phrases: `
    (i)? (love|adore|miss|missed) (you|ya|u|us|your (face|voice|laugh))
    (love|loving|missing|missed) (you|ya|u|ye)
    (missing|thinking (of|about)|dreaming (of|about)|smiling at|can not wait to see|cannot wait to (see|be)|counting (the)? hours) (you|our|your|us)?
    (big|all my|group)+ (hug|love|squeeze)
    (hug|hugs|kiss|kisses|cuddles) (for|from|$)
    (you are|ur) (my)? (favourite|person|sunshine|home|best friend|half)
    made (me|my heart) *4 (smile|burst|do|happy)
    (sleep well|night night|goodnight|sweet dreams|morning|good morning) *2 (my love|gorgeous|my|xx|x|love you|handsome)
    (my heart|my favourite person|my love|cuddling you|kissing you|your arms)
    bed *4 (empty|big|cold) *2
    (three|<count>) (more)? sleeps
    i (fancy|like|love) (you|u)
    (think|thought) of (you|us)
  `,
  unless: `
    (would love|do you|would you|if you)
  `,
  rationale: 'Love, missing, closeness or warmth toward the recipient.',
  source: 'model 3a give.affection',
  examples: {
    matches: ['[i love you]', '[missing you] already'],
    ignores: ["i'd love a coffee", 'do you love me?'],
  },
});
