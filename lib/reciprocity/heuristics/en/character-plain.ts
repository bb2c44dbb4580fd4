import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-plain',
  reads: 'character',
  certain: true,
  phrases: `
    you are (so|such|such a|a|an|really|just|just so|really so|the most|being so)? (selfish|lazy|pathetic|useless|stupid|worthless|disgusting|liar|idiot|coward|hypocrite|narcissist|loser|moron)
  `,
  unless: `
    (not|never|lol|😂|🤣|joke|game|if|think|thought|says|said|who told)
    \\?
  `,
  rationale: 'A hard label on the person in so many words.',
  source: 'model 3b character',
  examples: {
    matches: ["[you're so selfish]", 'honestly [you are pathetic]'],
    ignores: ["you're not lazy, you were ill", 'who said you are stupid?'],
  },
});
