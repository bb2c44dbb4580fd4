import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    (he|she|they|you|dad|mum|husband|wife|boyfriend|girlfriend|ex|partner|uncle|stepdad|brother|father|someone|some guy|who|my son|his|your) (has|have|had|just|nearly|almost|then|actually|always|even|tried to|used to|would|will|did|is going to|threatened to|literally|also|never meant to|did not mean to|going to)* (hit|hits|hitting|punched|punches|punch|slapped|slaps|slap|kicked|kick|choked|chokes|choke|strangled|strangle|pushed|shoved|shove|push|beat|beats|beaten|beating|raped|rape|assaulted|attacked|stabbed|grabbed|grabs|smacked|battered|headbutted|bit|burned|burnt|pinned|dragged|hurt|hurts|spat|spits|shook|bruised|cornered|held|holds|threatened|molested|groped|touched) (me|us|her|him|my (arm|wrist|hair|face|neck|throat|finger|head|mum|sister|brother|kids|son|daughter)|the kids|them|mum|my)
    (threw|throws|thrown|chucked|lobbed|swung|smashed) *6 (at|near|against|into) (me|us|my (head|face)|the wall (next|beside)|her|mum)
    (he|she|they|you|ex|dad) (has|had|have|got|pulled|grabbed|with|waved|holding|carries|keeps|is holding|was holding)+ (a|the)? (gun|knife|weapon|bat|machete|blade|rifle|pistol|hammer|axe|belt|wire)
    (broke|broken|fractured|busted|split|bruised|blacked|dislocated) (my|her|his) (arm|nose|jaw|wrist|finger|rib|ribs|lip|eye|hand|leg|collarbone|tooth|face|cheekbone)
    (pushed|shoved|threw|dragged|pinned|held|slammed|knocked|kicked|hit|punched) (me|her|us) (into|against|down|over|onto|to the|by the|across|in the|out|with|until|so|again|when|because|on)
    (was|were|been|being|got|get|gets|i am|is) *2 (hit|beaten|beat up|punched|slapped|kicked|choked|strangled|raped|assaulted|attacked|stabbed|mugged|molested|abused|groped) (by|again|in|at|last|when|on|as a|up|as|for)?
    (black eye|bruise|bruises|bruised) *6 (from|where|he|she|you|the shape|on my|hide|cover|your|his|finger|again|makeup)
    (hurt|hit|hitting|beat|beating|hurting|smacking|kicking|punching) (me|us|the kids|her|him|mum) (again|like|when|anymore|last|so|in front|with|if|every|and)
    (you|he|she) (did not|did|didn't) mean to (hit|hurt|push|slap|punch|choke)
    (please)? (do not|dont|never|stop) (hit|hurt|hitting|hurting|hitting|slap|push|touch) (me|us|her|him|the kids|mum)
    (raise|raised|raises|lift|lifted|lifts|raising) (your|his|her|a) (hand|hands|fist|fists) (to|at|against)?
    (kicked|punched|smashed|put) (the|his fist|your fist|a hole|his|your) *3 (door|wall) (in|through|down|while|next|beside)
    (hands|hand|arm) (round|around|on) (my|her) (neck|throat)
    (laid|lays|lay|laying) (a)? (hand|hands|finger) on (me|her|us|the kids)
    (domestic violence|assaulted|raped|sexual assault|rape)
  `,
  unless: `
    (hit the wall|hit me up|hits me|hit me with|hit me that|beat me at|beat us|beats me|kicked me out|kicks me all|pushed me to (apply|do|try|be|go|become|keep)|on the swing|in fifa|at fifa|at mario|mario|kart|chess|monopoly|scrabble|at cards|xbox|level|zombie|zombies|game|games|film|movie|episode|series|trailer|netflix|novel|book club|paper plane|snowball|water fight|pillow|punched above|choked on|choked up|killing it|match|goal|score|rugby|boxing|sparring|karate|judo|football|training|pitch|paintball|lol|haha|😂|🤣|spin class|dance floor|hit different|shot|surprise|party|tackle|referee|keeper|lego|toe|corner|bed frame|sunburn|playstation|tennis|cricket|toddler|baby|cat|kitten|puppy|hamster|seagull|goose)
    (hit|hits|hurt|hurts) (me|us) (when you|that you|how|that|like|just|the other|hard|right|yesterday|what|to|so much when|you)
    (hurt|hurts) (me|us) (to|when|that|you|how|so|deeply|a lot|by|more|,|$)
    (grabbed|got|picked) (me|us|her|him) (a|some|one|coffee|lunch|milk)
    (she|he) is (four|three|two|five|six)
  `,
  rationale: 'Past, received, reported or feared violence.',
  source: 'model 3f.2',
  examples: {
    matches: ['[he choked me] in march', '[you pushed me] into the counter'],
    ignores: ['grandma beat us all at cards 😂', 'hit the wall at mile 19'],
  },
});
