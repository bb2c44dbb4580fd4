import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'nudge',
  reads: 'ask.nudge',
  phrases: `
    (any|no) (luck|news|update|joy|word|progress|sign|thoughts yet|answer|reply) (on|with|from|back|about|yet|of|\\?)?
    (following up|follow up|chasing|circling back|checking in on|bumping|bump|resending|nudging|just checking|gentle reminder|friendly reminder|reminder|ping) (on|about|the|this|for|you|to|in|again|$)?
    (did|have|had) (you|u|anyone|he) (get|had|got|see|seen|manage|managed|find|have|hear|read|ring|ask|do|call|look|book|pay|any) *8 (a chance|time|my|the|that|it|to|yet|back|about|in the end|from|round|any|with)
    (still|are we still) (on for|happening|up for|waiting|want)
    (do not|dont|please do not|pls do not) forget (the|it)
    (how is|hows|where is|wheres) *3 (coming|parcel|report|form|looking|my)
    still *3 (no|waiting) *4 (my|the|from)
  `,
  unless: `
    (bump on|did you see the game|luck finding|answer\\?\\?)
  `,
  rationale: 'Follows up an earlier ask or open item.',
  source: 'model 3a ask.nudge; ISO 24617-2 request',
  examples: {
    matches: ['[any luck with] the keys?', '[did you get a chance to] look'],
    ignores: ['did you see the game', 'still here'],
  },
});
