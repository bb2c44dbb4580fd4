import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-plain',
  reads: 'character',
  certain: true,
  phrases: `
    you are (so|too|such|such a|a|an|really|just|just so|really so|the most|being so|fucking|bloody|completely|totally)* (selfish|lazy|pathetic|useless|stupid|dumb|ugly|brainless|worthless|disgusting|shit|trash|garbage|rubbish|liar|coward|hypocrite|narcissist|loser)
  `,
  unless: `
    (not|never|nobody|no one|😍|lol|😂|🤣|joke|game|if|think|thought|says|said|who told)
    \\?
  `,
  rationale: 'A hard label on the person in so many words.',
  source: 'model 3b character',
  examples: {
    matches: ["[you're so selfish]", 'honestly [you are pathetic]', '[you are fucking useless]'],
    ignores: ["you're not lazy, you were ill", 'who said you are stupid?'],
  },
});
