import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'threat-or-else',
  reads: 'threat',
  phrases: `
    (or|otherwise) i (will|go|put)
    you will (regret|wish you)
    (last|final) (chance|warning)
    (do not|dont) make me
    (one more|one more time|again) *10 and (i|you|this) *4 (am|is|will|over)
    if you *12 (you are|everyone|i will) *2 (over|out|finds out)
    keep (and|going)? *6 see where
    (touch|say|do|come near|tell|text) *8 (again)? and (i|you|it|yours) (will|am|is|can)
    i will break (your|yer)
    (watch|mind) (yourself|how fast)
    by <time> or (i|your)
    (think carefully|your choice)
  `,
  unless: `
    early bird
  `,
  rationale: 'A warning of loss or harm forces instead of asking.',
  source: 'model 3b threat; GIVE (no threats)',
  examples: {
    matches: ['tell her tonight [or i will]', "[you'll regret] this"],
    ignores: ['touch my chips and you die 😂', 'last chance for early bird tickets, ends midnight'],
  },
});
