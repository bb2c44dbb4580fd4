import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'heat-shout',
  reads: 'heat',
  phrases: `
    (fuck|screw|sod|damn|bugger|stuff|feck|f|eff) (you|off|ya|right off|u|yourself|your)
    (go|just go|you can go|can go) (to hell|fuck yourself|screw yourself|away and|and die|jump|rot|shove|swivel|do one)
    shut (the fuck|the hell|your|it|ur)? (up|mouth|face|gob|trap|cakehole|it)
    (piss|fuck|bugger|sod|naff|jog|bog|get) (off|lost|to fuck|stuffed|bent)
    (are you|you) (fucking|actually|seriously|bloody)+ (kidding|serious|joking|stupid|mental|having a laugh|for real|insane|deaf)
    (what the|the) (fuck|hell|actual fuck) (is|are|were|was|did|do|have|you|r)? (wrong with|you|your|were|up with)
    i (fucking|absolutely|really|actually)? (hate|despise|detest|loathe|can not stand) (you|u|your|ur|looking at you|the sight)
    (get|stay) (the fuck|the hell)? (out|away|off) *2 (of|from|my) *1 (my|face|house|life|sight|room|me|case|back|flat)
    (sick|tired|fed up|done) (to death|sick|to the back teeth|and tired|up|so) *2 (of|with) (you|your|u|ur|this|being|picking|every)
    (do not|dont|how) (you)? dare (you)?
    (your|you are|youre|its|it is) *3 (fucking|bloody|damn|goddamn|f|sodding) *2 (fault|mess|lies|attitude|idiot|joke|drama|problem|phone|time)
    (read|turn|answer|listen|fix|move|give|stop|clean|shut|leave|pick|do|get|put|tell) *4 (the fuck|bloody|fucking|damn|the f|goddamn|sodding|hell) *3
    (for fuck sake|for fucks sake|ffs|for gods sake|for christs sake|jesus christ|christ 's sake|god 's sake|for the love of god) *8 (you|your|will you|ur|stop|just|listen)
    (drop dead|go die|rot in|burn in hell|bite me|kiss my|up yours|bollocks to|stick it|shove it|suck my|eat shit|die)
    you (fucking|bloody|absolute|stupid|lying|dirty|little|sick|f)+ (<insult>)
    (doing|do) my (head|nut) in
  `,
  unless: `
    (printer|leaf blowers|weather|traffic|train|bus|laptop|wifi|software|zoom|council|not you|homemade|congrats|amazing|proud|legend|brilliant|well done|love you|passed)
    (piss off|fuck off|shut up) (is that|that is|no way|you did not|really|seriously|lol|😂|thats)
  `,
  rationale: 'Shouting or swearing at the recipient.',
  source: 'model 3b heat; Katsaros et al. 2022',
  examples: {
    matches: ['[fuck off] with that', '[shut up], nobody asked'],
    ignores: ["for fuck's sake, this printer", 'piss off is that really homemade?'],
  },
});
