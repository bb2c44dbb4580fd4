import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'heat-shout',
  reads: 'heat',
  phrases: `
    (fuck|screw|bugger|stuff|feck|f) (you|off|ya|u|yourself|your)
    shut (your|it|ur)? (up|mouth|face|trap|it)
    (piss|fuck|bugger|get) (off|lost)
    (are you|you) (fucking)+ kidding
    (get|stay) (out|away) *2 (of|from|my) *1 (my|face|house|room)
    (do not|dont|how) (you)? dare (you)?
    read *4 bloody *3
    jesus christ *8 (you|will you)
    (drop dead|rot in|bite me|kiss my|stick it|eat shit|die)
    you (absolute)+ <insult>
  `,
  unless: `
    (bus|not you|homemade)
    piss off (is that|that is)
  `,
  rationale: 'Shouting or swearing at the recipient.',
  source: 'model 3b heat; Katsaros et al. 2022',
  examples: {
    matches: ['[fuck off] with that', '[shut up], nobody asked'],
    ignores: ["for fuck's sake, this printer", 'piss off is that really homemade?'],
  },
});
