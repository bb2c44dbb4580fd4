import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (i|we|she|he|kids|mum)? (am|is|was|are|were|get|been|feel|still|so|really|too|always|i am|im|how)* (scared|afraid|frightened|terrified|petrified|fearful|in fear|living in fear) (of|what|when|to|for|that)+ (him|her|them|you|my (husband|wife|partner|ex|dad|father|stepdad|boyfriend|brother|girlfriend|uncle|mum|mother)|your (brother|dad|father|mate|friend|temper|son|husband)|what (you|he|she|they|your|my|i)|when (you|he|she)|go home|leave|come home|be alone with|sleep|say no|say anything|tell you|tell him|go back|open the door|upset (you|him|her)|(you|he|she) (will|would|might|is going to|are going to|are|is|gets)|my life)
    (you|he|she|they|your|his) *3 (frighten|frightens|frightening|scare|scares|scaring|terrify|terrifies|terrifying|frightened|scared|threatening|threatened|threatens|intimidate|intimidating) (me|us|the kids|her|him|my|to (kill|hurt|hit|take|burn))
    (please)? (do not|dont|not) (tell|let) (him|her|them|my (husband|dad|ex|partner|wife|father|mum|boyfriend|brother|stepdad)|anyone|that man) (know)? *3 (i|where|about|that|we|im|it|how)
    (if|when|before|in case) (he|she|my (husband|dad|ex|partner|father|wife|boyfriend|brother)) (finds out|sees (this|these|my|it)|catches|knew|hears|gets home|comes back|wakes|reads|found|checks)
    (he|she|they|you|ex|husband|someone) (always|still|just|even)? (checks|goes through|went through|reads|tracks|monitors|follows|followed|watches|is watching|is tracking|is following|stalks|is stalking|put a tracker|has a tracker|keeps following|turns up at|keeps turning up|waits outside|sits outside|sat outside|is outside|was outside) (my|me|outside|every|at|again|the house) *2 (phone|messages|bag|receipts|mileage|location|work|house|home|everything|texts|everywhere|post|around|car|door|email|emails|school|gym|flat|bank)?
    (do not|dont|did not|never|not) (feel|felt|feeling|be|been) safe
    (not|no longer|never) (feel)? safe (here|at home|in my|around|with (you|him|her)|going|there|to)
    (please)? (stop|keeps|keep) (following|stalking|harassing|threatening|tracking) (me|us|her|my)
    (ring|call|phone|calling|rang|called|contact|report you to|gone to|going to|told|went to) *2 (the)? (police|999|911|112|cops|womens aid|refuge|security) *6 (if|on you|about (him|you|her)|for me|now|he|she|because|again|told)?
    (restraining|protection|non molestation|protective|molestation|court) order
    (lock|locked|chair|wardrobe|bolt) *8 (against|on) (my|the) (bedroom)? door *8
    (flinch|flinched|flinching|walking on eggshells|walk on eggshells|on eggshells|hiding in|hid in|locked myself|lock myself|packed a bag|escape|he will kill|she will kill|he would kill|she would kill|going to kill me|will find me|finds me|found where i|being watched|being followed|feel like im being hunted|being hunted|knows where i live|knows where i (am|work))
    (he|she|they) (will not|wont|does not|will never|would not|wouldn) (let|allow) (me|her|us) *3 (leave|go|see|out|have|work|talk|use|eat|sleep|call)
    (he|she|they) (took|takes|controls|keeps|hid|has taken|hides) (my|all my) (phone|passport|keys|money|card|cards|bank|medication|car keys|wages|id)
    (safe word|code word|emergency bag|refuge|shelter for|safe house|domestic (abuse|violence)|abuse (line|helpline))
  `,
  unless: `
    (scared|afraid|frightened|terrified) (of|that) *2 (spiders|the hoover|hoover|heights|clowns|the dark|moths|flying|needles|dogs|the dentist|failing|the vacuum|thunder|fireworks|the test|my driving|telling my boss|your mum 's cooking|dying alone|the mortgage|mondays|the gym|geese|wasps|commitment)
    (lol|haha|😂|🤣|film|movie|episode|game|level|boss fight|netflix|jumpscare|hoover|seagull|goose|spider|spiders|halloween|podcast|novel|karaoke|cooking)
    (she|he|dog|cat|puppy|kitten|toddler) (is|was) (scared|terrified|afraid) of (the|his|her|its)
    (following me on|followed me on|follow me on|follows me on)
  `,
  rationale: 'The writer fears a person, or is watched, followed or kept.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: ["[i'm scared of him]", "i [don't feel safe] in my own flat"],
    ignores: ['scared of spiders', "she's terrified of the hoover"],
  },
});
