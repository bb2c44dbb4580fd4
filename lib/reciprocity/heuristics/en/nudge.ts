import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'nudge',
  reads: 'ask.nudge',
  phrases: `
    (any|no) (luck|news|update|updates|joy|word|progress|sign|thoughts yet|answer|decision|reply|idea yet|movement|response) (on|with|from|back|about|yet|re|of|regarding|\\?)?
    (following up|follow up|chasing|chasing up|circling back|checking in on|bumping|bump|resending|re sending|nudge|nudging|just checking|gentle reminder|friendly reminder|quick reminder|reminder|ping) (on|about|the|this|that|for|you|to|if|in|again|:|$|below)?
    (did|have|has|had) (you|u|anyone|he|she|they) (get|had|got|see|saw|seen|manage|managed|find|have|hear|heard|read|ring|ask|send|sent|done|do|call|look|looked|sort|sorted|remember|decided|book|booked|speak|got round|make|check|checked|pay|paid|any) *8 (a chance|time|my|the|that|it|to|yet|back|about|in the end|from|round|any|luck|with)
    (still|are we still) (on for|ok for|good for|coming|happening|up for|waiting|want|free|need|able|alright for|meeting)
    (do not|dont|please do not|pls do not) forget (to|the|about|my|your|it|we|that)
    (how is|hows|where is|wheres|where are we with|how are we) *3 (coming|parcel|going along|getting on with|with the|report|form|looking|at with|my)
    (you said (you would|you will|you d|you were|that you)|as (promised|discussed|mentioned)|when do you (think|reckon) you (will|can)|when will (you|i|we)|by when|any chance you have|remember (to|you|i|that|about)|anything back|heard (back|anything|from)|is (it|that|this) (done|sorted|ready|still)|are (you|we) any (closer|further)|need it by|just resending|me again|only me again)
    (still) *3 (have not|not|need|no|waiting) *4 (heard|received|got|seen|my|the|from)
    (<time>) (s)? still (happening|on|ok)
  `,
  unless: `
    (remind me of|bump on|did you see the (game|match|moon|news|film)|still here|luck finding|answer\\?\\?|how is the (weather|knee|baby))
  `,
  rationale: 'Follows up an earlier ask or open item.',
  source: 'model 3a ask.nudge; ISO 24617-2 request',
  examples: {
    matches: ['[any luck with] the keys?', '[did you get a] chance to look'],
    ignores: ['did you see the game', 'still here'],
  },
});
