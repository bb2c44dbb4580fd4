import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'deflect-counter',
  reads: 'deflect',
  phrases: `
    you started it
    you (say|were) (the same|it first)
    what about (when|your)
    (look who is|you are one to|you can|thats rich|that is rich|rich coming|says the (one|man|woman)|pot kettle|look in the mirror|listen to yourself|says you)
    (i)? only *6 (because|cause|since) you
    (and|so|ok and) (who|where|when|what|how) (was|were|did|left|about|is|have) (you|it|the|your)
    (yeah|ok|okay) *6 (but|and) you (you|are|were|shout|forgot)
    if you (did|would|rung) *8 i (would|might) (not)? (have|be|not)
    (wouldn't|would not) (have|have to|be) *5 if you (had|listened|would|had not)
    (so did you|so are you|you too|you do it|same as you)
    (he|i) (got|learned) *2 from you
  `,
  unless: `
    (sorry|on me)
  `,
  rationale: 'Answers a complaint with a counter-complaint or hands the cause back.',
  source: 'model 3b deflect; seed item 17',
  examples: {
    matches: ['[you started it]', 'ok but [what about when] you forgot mine'],
    ignores: [
      'and what about tuesday, does that work',
      'so he goes you started it, she goes no you did',
    ],
  },
});
