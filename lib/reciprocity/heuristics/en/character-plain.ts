import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-plain',
  reads: 'character',
  certain: true,
  phrases: `
    you are (so|too|such|such a|a|an|really|just|just so|really so|the most|being so|fucking|bloody|completely|totally)* (selfish|lazy|pathetic|useless|stupid|dumb|ugly|brainless|worthless|disgusting|shit|trash|garbage|rubbish|liar|coward|hypocrite|narcissist|loser)
    you are (such a|a|an|just a|literally a) (joke|nightmare|child|baby|disgrace|disappointment|failure|bully|brat|snake|fake|control freak|drama queen|waste of space)
    you are a (bad|terrible|awful|horrible|shit|lousy|useless|crap) (<kin>|<person>)
    (what the hell|what) is (actually|seriously)? wrong with you
    (act your age|grow the fuck up)
    ^ grow up $
    you (always)? (ruin|destroy|spoil) everything
    (nobody|no one) (else)? (would|could|will) (ever)? put up with you
  `,
  unless: `
    (not|never|nobody thinks|no one thinks|at heart|to introverts|😍|lol|😂|🤣|joke|game|if|think|thought|says|said|who told)
    \\?
  `,
  rationale: 'A hard label on the person in so many words.',
  source: 'model 3b character',
  examples: {
    matches: ["[you're so selfish]", 'honestly [you are pathetic]', '[you are fucking useless]'],
    ignores: ["you're not lazy, you were ill", 'who said you are stupid?'],
  },
});
