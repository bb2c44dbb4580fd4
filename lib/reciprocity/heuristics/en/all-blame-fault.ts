import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'all-blame-fault',
  reads: 'all_blame',
  phrases: `
    (all|entirely)? your (fault|doing|mess|handiwork)
    (this|that|it) (is)? (all|entirely)? (on|down to|because of) you
    (because|cause) of you
    you (have)? (single handedly)? (ruined|destroyed|spoiled|broke|killed|lost us|sank|messed up|turned me|split|drove|broken)
    you (made|make|pushed) me (into|cry)
    (one|exactly one|the) reason *8 is you
    (wouldn't|would not) (have|be) *8 if you (had|have)
    (you and (nobody|no one|only you) else|nobody else|no one but you|you alone|you only|only you)
    (we|i) (are late|am) *8 (because|cause) you (can not|are)
    was (perfect|happy) (until|till|before) you
    (you|that) (are|is) (the reason|why)
    that is (on you|your doing)
  `,
  unless: `
    (not (your|all your)|is not your|never your) (fault|doing)
    because of you i *3 (finally|rang)
  `,
  rationale: 'Puts the whole of an outcome on one person.',
  source: 'model 3b all_blame; seed items 17 and 18',
  examples: {
    matches: ["we're late and it's [all your fault]", '[you single handedly ruined] my birthday'],
    ignores: ["it's not your fault the bus was late", 'because of you i finally rang the doctor'],
  },
});
