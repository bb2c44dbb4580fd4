import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'status',
  reads: 'neutral.status',
  phrases: `
    (on my way|in a meeting|left the|leaving now|at the (station|airport|gym)|delayed|running late|home by|be home|parked|landed|boarding|eta|minutes away|working from home|stuck in|in the (bath|car|queue|shower|taxi)|phone on|battery)
    (i am|im|we are) (on|at|in|off|leaving|out|away|just|outside) *3 (the|my|till|until|at|a|to)
    (home|there) (by|at) (<time>|6|ten)
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
