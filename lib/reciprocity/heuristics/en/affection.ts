import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'affection',
  reads: 'give.affection',
  phrases: `
    (i)? (love|adore|miss|missed) (you|ya|u|us|your face)
    (love|loving|missing|missed) (you|ya|u|ye)
    (missing|thinking (of|about)|dreaming (of|about)|smiling at|can not wait to see|cannot wait to see) (you|your)?
    (big|group)+ hug
    (hug|hugs|kiss) (for|from|$)
    (you are|ur) (favourite|home|best friend|half)
    made me *4 smile
    (sleep well|night night|goodnight|sweet dreams|morning|good morning) *2 (my love|gorgeous|my|xx|x|love you|handsome)
    (my heart|my love|cuddling you)
    bed *4 (empty|big|cold) *2
    i (like|love) (you|u)
  `,
  unless: `
    (would love|do you|would you)
  `,
  rationale: 'Love, missing, closeness or warmth toward the recipient.',
  source: 'model 3a give.affection',
  examples: {
    matches: ['[i love you]', '[missing you] already'],
    ignores: ["i'd love a coffee", 'do you love me?'],
  },
});
