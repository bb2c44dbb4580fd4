import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'affection',
  reads: 'give.affection',
  phrases: `
    (i|we)? (really|so|still|do|just|always|absolutely|fucking)? (love|adore|miss|missed|cherish) (you|ya|u|us|your (face|voice|laugh|smell|smile))
    (love|loving|missing|missed) (you|ya|u|your face|ye)
    (missing|thinking (of|about)|dreaming (of|about)|smiling at|can not wait to see|cannot wait to (see|hold|hug|be)|counting (the)? (days|sleeps|hours)|so glad you are|so lucky (to have|i have)|lucky to have) (you|our|your|us)?
    (big|huge|massive|sending|tight|loads of|so much|all my|lots of|much|warm|giant|group)+ (hug|hugs|love|kisses|kiss|squeeze|cuddles)
    (hug|hugs|kiss|kisses|cuddles) (to|for|from|and|$)
    (you are|ur) (my)? (favourite|person|world|everything|sunshine|my heart|home|best friend|my best|the love|my rock|my happy place|half)
    (wish you were|wishing you were) here
    (make|makes|made) (me|my heart) *4 (smile|melt|burst|sing|do|jump|full|flutter|skip|happy)
    (sleep well|night night|goodnight|gn|sweet dreams|morning|good morning) *2 (my love|gorgeous|beautiful|sweetheart|darling|my|xx|x|love you|handsome|babe|baby)
    (my heart|my favourite (person|human|people)|my love|home is|feels like home|cuddling you|holding you|kissing you|your arms|your smell)
    (bed|house|flat|home|sofa|city) *4 (empty|quiet|big|lonely|not the same|cold) *2 (without you)?
    (three|two|one|<count>) (more)? sleeps
    (i|we) (still)? (fancy|like|love) (you|u)
    (save|saving) *4 (for you|cuddle|left side)
    (think|thought|thinks) (of|about) (you|us)
  `,
  unless: `
    (would love|love to|love this|love it|do you|would you|if you|loved me|miss the bus|miss me with)
  `,
  rationale: 'Love, missing, closeness or warmth toward the recipient.',
  source: 'model 3a give.affection',
  examples: {
    matches: ['[i love you]', '[missing you] already'],
    ignores: ["i'd love a coffee", 'do you love me?'],
  },
});
