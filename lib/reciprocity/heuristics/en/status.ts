import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'status',
  reads: 'neutral.status',
  phrases: `
    (on my way|in a meeting|left the|leaving now|at the (checkout|station|airport|shop|gym|bus stop)|delayed|running late|home by|be home|parked|landed|boarding|eta|minutes away|almost there|working from home|stuck in|in the (bath|car|queue|shower|taxi)|phone (on|about)|battery|we have reached|doing (the)? laundry|out of milk)
    (i am|im|we are) (on|at|in|off|back|leaving|home|out|away|just|still|here|outside|driving|walking|working|finishing|running) *3 (the|my|way|now|till|until|at|home|bus|work|a|to|friday|from)
    (back|home|there|done|off) (by|at|in|about) (<time>|5|6|7|8|ten|half)
  `,
  unless: `
    (you|your|can)
  `,
  rationale: 'Facts about own movements and plans.',
  source: 'model 3a neutral.status; ISO 24617-2 inform',
  examples: {
    matches: ['[in a meeting]', '[home by 6]'],
    ignores: ['can you be home by 6', "you're never home"],
  },
});
