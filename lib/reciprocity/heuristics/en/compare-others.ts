import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'compare-others',
  reads: 'compare',
  phrases: `
    unlike (you|some people|some)
    (why can not|why can|why are|why could not|can not) you (not)? (just)? be (more)? (like|as)
    (even) (the|my|a|your|her|his|their|<kin>|<person>|steve) *4 (manage|manages|managed|can|could|does|did|gets|got|knows|remembered|formats|had)
    (my|your|her|his|their|the|everyone else 's|other|other people 's|most) (ex|<kin>|<person>|old|last|previous|other|first|new|cousin|people) *8 (and|but|while|whereas|yet) you (can not|do not|did not|have not|still|are|just|never|could not|will not|manage|would not|sit|sat)
    (my|your|his|her) (ex|brother|sister|cousin|old|last|previous|new|mate|friend|<kin>|<person>) *3 (always|never|actually|would have|would never|at least|used to|did|would)
    (at least) (<kin>|<person>|my|your|he|she|they|her|his|steve|i) *3 (calls|called|rings|tries|tried|shows|turns|does|did|has|is|was|listens|helps|pays|replies|bothers|remembers|can|cleans|cooks|works)
    i (work|earn|do|did|put|make|give|contribute|bring|clean|cook|try|care|parent|carry|pay|get) *5 (more|harder|twice|double|better|longer|way more) *4 (than you|as you|you do|you ever)
    (twice|more|double|half|better|harder|three times) *5 (than you|as you (do|are|ever)|than you (do|ever|will))
    (than|as) you (ever|do|did|will|have|could|are) *2 (did|will|have|could|be|manage)?
    (everyone|everybody|anyone|anybody|other people|most people|normal people|other (dads|mums|husbands|wives|sons|daughters|kids|men|women|couples|families|mothers|fathers|boyfriends|girlfriends)) (else)? *3 (manage|manages|managed|can|does|would|has|gets|got|would have|have|do|just)
    (a|an) (toddler|child|stranger|<person>|temp|intern|robot|teenager) *3 (would|could|does|did|has) *3 (better|more|faster|cleaner|quicker)
    (take|learn) (a)? (leaf|page|lesson|notes|example) (out of|from) (your|my|her|his|the)
    (look at|just look at) (your|my|<kin>|<person>|what) *6 (and you|then look at you|then there is you)
    (nowhere near|not half|not a patch on|nearly as|half as|not as) *3 (as|on|the) *3 (my ex|your brother|your sister|her|him|<kin>)
  `,
  unless: `
    (proud|better than (i|me|anyone|any)|amazing|best|no shame|do not compare|love|as good as)
    (do not|never|stop) (compare|comparing|measure)
  `,
  rationale:
    'Setting someone below another person, or below oneself, argues about worth and not about the wish.',
  source: 'model 3b compare; seed items 8 and 61',
  examples: {
    matches: ['[unlike you] i was raised properly', "[why can't you be like] your brother"],
    ignores: ["you're taller than your brother now", "don't compare yourself with her"],
  },
});
