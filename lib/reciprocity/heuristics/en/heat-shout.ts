import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'heat-shout',
  reads: 'heat',
  phrases: `
    (fuck|screw|damn|bugger|stuff|feck|f) (you|off|ya|right off|u|yourself|your)
    go (to hell|fuck yourself)
    shut (your|it|ur)? (up|mouth|face|gob|trap|it)
    (piss|fuck|bugger|get) (off|lost|to fuck|stuffed)
    (are you|you) (fucking|actually)+ (kidding|joking|having a laugh|for real)
    (what the|the) hell (is|do|you)? (wrong with|you)
    (get|stay) (the hell)? (out|away) *2 (of|from|my) *1 (my|face|house|room)
    (do not|dont|how) (you)? dare (you)?
    (read|turn|answer|move|stop|shut|pick|do|put) *4 (bloody|fucking|damn|the f) *3
    (jesus christ|god 's sake) *8 (you|your|will you|ur|stop|just)
    (drop dead|rot in|bite me|kiss my|stick it|shove it|eat shit|die)
    you (absolute)+ <insult>
  `,
  unless: `
    (bus|not you|homemade|legend|well done|love you)
    piss off (is that|that is)
  `,
  rationale: 'Shouting or swearing at the recipient.',
  source: 'model 3b heat; Katsaros et al. 2022',
  examples: {
    matches: ['[fuck off] with that', '[shut up], nobody asked'],
    ignores: ["for fuck's sake, this printer", 'piss off is that really homemade?'],
  },
});
