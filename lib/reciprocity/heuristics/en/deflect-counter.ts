import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'deflect-counter',
  reads: 'deflect',
  phrases: `
    you started it
    what about when
    (you can|says the (man|woman)|pot kettle|look in the mirror|listen to yourself|says you)
    (and|so) (where|what) is (it|the)
    (so did you|so are you|you too|you do it)
  `,
  unless: `
    sorry
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
