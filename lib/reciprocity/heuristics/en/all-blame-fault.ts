import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'all-blame-fault',
  reads: 'all_blame',
  phrases: `
    (all)? your (fault|doing|mess|handiwork)
    (this|that) (is)? on you
    (because|cause) of you
    you (have)? (single handedly)? (ruined|broke|killed|sank|turned me|split|drove)
    you pushed me into
    (you and (nobody|only you) else|nobody else|you only|only you)
    that is (on you|your doing)
  `,
  unless: `
    (not your|is not your) (fault|doing)
    because of you i *3 (finally|rang)
  `,
  rationale: 'Puts the whole of an outcome on one person.',
  source: 'model 3b all_blame; seed items 17 and 18',
  examples: {
    matches: ["we're late and it's [all your fault]", '[you single handedly ruined] my birthday'],
    ignores: ["it's not your fault the bus was late", 'because of you i finally rang the doctor'],
  },
});
