import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'threat-or-else',
  reads: 'threat',
  phrases: `
    (or|otherwise) i (will|go|tell|put|pull)
    or (your|the) *4 (goes|gets) *3 (street|see)
    you will (regret|be sorry|pay for|wish you|find out|hear from)
    (last|final|only) (chance|warning)
    (do not|dont) make me
    (one more|one more time|next time|again) *10 (and|then) (i|we|it|that|you|she|your|the|this) *4 (am|are|is|will|over|out|walk)
    if you *12 (i am|it is|you are|that is|everyone|your|i will) *2 (over|out|calling|taking|finds out)
    (keep|carry on) (and|going)? *6 (see where|see how)
    (touch|say|do|come near|tell|call|ring|text|bring) *8 (again)? and (i|you|it|your|we|yours) (will|are|am|is|can|have)
    (i will|i am going to|gonna) (break|smash|knock|cut) (your|yer)
    i know (where you|your boss|your landlord)
    (watch|mind) (yourself|how fast|what happens)
    by <time> or (i|your)
    (so help me|i swear to god|on my life|think carefully|your choice)
    (no son|no daughter) of mine
  `,
  unless: `
    (game|haha|lol|early bird)
  `,
  rationale: 'A warning of loss or harm forces instead of asking.',
  source: 'model 3b threat; GIVE (no threats)',
  examples: {
    matches: ['tell her tonight [or i will]', "[you'll regret] this"],
    ignores: ['touch my chips and you die 😂', 'last chance for early bird tickets, ends midnight'],
  },
});
