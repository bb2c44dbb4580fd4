import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'guilt-press',
  reads: 'guilt',
  phrases: `
    if (you|u) loved *4 you would
    must be nice to
    lovely that you can *6
    i will (i)? (will)? (just)? (sit|be|do|be the only|do it) *5 (myself|then|here)
    you of all people
    guess (my|you have|you) *3 (not|was not|got better|better things)
    (it is|its) (fine|ok|okay) *4 (i will|i am|just) *4 (used|always|just|be here)
  `,
  rationale: 'Presses by a love test, martyrdom or a reproachful hint.',
  source: 'model 3b guilt; Flynn & Lake 2008',
  examples: {
    matches: ["[if you loved me you'd] come", '[must be nice to] have free weekends'],
    ignores: ["enjoy the gig, i'm happy here with my tea", 'so jealous of your trip, send photos'],
  },
});
