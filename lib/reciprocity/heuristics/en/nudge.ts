import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'nudge',
  reads: 'ask.nudge',
  phrases: `
    (any|no) (luck|news|joy|word|progress|sign|answer|reply) (on|with|from|back|of|\\?)?
    (following up|follow up|chasing|circling back|checking in on|bumping|bump|resending|nudging|just checking|gentle reminder|reminder|ping) (on|the|this|you|to|in|$)?
    (did|have|had) (you|u) (get|had|see|manage|have|ring|do|look) *8 (a chance|the|it|to|round)
    still (on for|up for|waiting|want)
    (do not|dont|please do not|pls do not) forget the
    (how is|hows|where is|wheres) *3 (form|my)
    still *3 waiting *4 the
  `,
  unless: `
    (did you see the game|answer\\?\\?)
  `,
  rationale: 'Follows up an earlier ask or open item.',
  source: 'model 3a ask.nudge; ISO 24617-2 request',
  examples: {
    matches: ['[any luck with] the keys?', '[did you get a chance to] look'],
    ignores: ['did you see the game', 'still here'],
  },
});
