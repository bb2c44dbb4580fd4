import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'status',
  reads: 'neutral.status',
  phrases: `
    (on my way|omw|in a meeting|left the|leaving now|at the (checkout|station|airport|shop|gym|office|bus stop)|delayed|running late|home by|be home|parked|landed|boarding|just got (in|home|here)|eta|minutes away|nearly there|almost there|working from home|stuck in|in the (bath|car|queue|shower|taxi)|phone (is)? (on|dying|about)|battery|we have reached|doing (the)? laundry|out of (milk|bread|loo))
    (i am|im|we are) (on|at|in|off|back|leaving|heading|home|out|away|nearly|just|still|here|outside|driving|walking|working|finishing|running) *3 (the|my|way|now|till|until|at|home|train|bus|work|by|a|to|soon|friday|today|from)
    (back|home|there|finish|finishing|done|off) (by|at|around|in|about) (<time>|5|6|7|8|9|ten|half)
  `,
  unless: `
    (you|your|can)
  `,
  rationale: 'Facts about own movements and plans.',
  source: 'model 3a neutral.status; ISO 24617-2 inform',
  examples: {
    matches: ['[in a meeting]', '[home by] 6'],
    ignores: ['can you be home by 6', "you're never home"],
  },
});
