import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'contempt-mock',
  reads: 'contempt',
  phrases: `
    (well done|congrats|congratulations|bravo|nice one|good job|great work|great job|way to go|nice work) *4 (einstein|sherlock|genius|captain obvious|mastermind|hero|columbo|superstar|you finally|for finally|on finally|on (discovering|remembering|finding|managing|turning up|doing the bare minimum|reading))
    (want|expecting|expect|need|would you like|shall i get you|do you want) (a|some)? (medal|prize|trophy|round of applause|gold star|cookie|biscuit|award|sticker|applause|clap|certificate|badge|parade|statue|ovation|thank you card|standing ovation)
    (ok|okay|yes|sure|alright|right|thanks|listen|whatever you say|oh|no|course) (<mock>) $
    (slow|golf|polite) clap
    (let me|shall i|do i need to|want me to|need me to|should i|i will|would you like me to) (spell|draw|break|explain|dumb|write|put) it *2 (out|down|again|slowly|in crayon|in small words|for you|a (little)? (picture|diagram)|in (big)? letters)
    (draw|paint) you a (little)? (picture|diagram|map)
    (small|simple|little|short|easy) words
    (as|like) i (have)? (already)? (explained|said|told you) (before|again|already|three times|a hundred times|about|to you|multiple|countless)
    (bless|aw bless|how) (you|cute|adorable|sweet|precious) (you|that you) (tried|think|had a|thought|believe)
    (that is|how) (cute|adorable|sweet|precious|hilarious) (that)? *2 you (think|thought|tried|believe)
    (some of us) (have|work|actually|do|are|need|had|got|live|can|pay)
    (did|does) it hurt \\?
    (oh)? (look|wow|hey) (who|it is|the) (remembered|decided|finally|bothered|woke|turned up|showed up|alive|came)
    (father|mother|mum|dad|parent|husband|wife|friend|boyfriend|girlfriend|son|daughter|employee|manager|flatmate|person|brother|sister|teammate|colleague|partner|boss|neighbour) of the (year|month|century|decade)
    (wow|oh wow|wow ok|amazing|incredible|remarkable|impressive|stunning|astonishing) *3 (you|a whole|one whole|two whole|an entire|one entire|finally)
    (a|one|two|an) (whole|entire) (two|three|five|ten)? (minute|minutes|hour|hours|message|sentence|word|words|day|shift|evening|text|email|quid|opinion)
    (your|his) (majesty|highness|ladyship|lordship|holiness|grace|royal)
    (nice|good|kind|lovely|big|decent|noble|generous) of you to (finally|join|show|turn|turn up|show up|notice|reply|respond|remember|bother|grace|wake|drop|park|tell|let|call|check)
    (thanks|thank you|cheers) for (nothing|gracing|finally|bothering|the bare minimum|your (valuable|enormous|massive) )
    (try|do try) to keep up
    (i (would|do) not expect you to (understand|get|know))
    imagine (you|someone like you) *2 (running|being|having|doing|managing|knowing|giving)
    (could not|can not|can barely|could barely) (organise|run|find|boil|manage|pour|operate) (a|an|your|his) *3 (brewery|bath|egg|kettle|arse|way|bag|piss up)
    🙄 you
    you *8 🙄
    (rich|funny|hilarious|laughable) coming from
    (keep|stick to) (dreaming|telling yourself)
    (are you|you) (thick|slow|deaf|stupid|simple|blind|illiterate|dense|dumb) or (something|what|just|are you)
    (bless your|your) (tiny|little|pretty little|empty) (heart|brain|head|mind)
    (even|a) (a)? (child|toddler|five year old|monkey|goldfish|dog|potato|robot|chimp|trained monkey|kid) (could|can|would|has|knows|manages)
    (must be|is it) (hard|nice|tough|exhausting) being (you|so|that|this|right|perfect|the only|always right)
    (oh)? (here|there) (he|she) (is|comes) (the)? (<mock>)
    (not|nothing) (exactly|quite) (rocket science|brain surgery|hard|difficult)
    (you|someone) *2 (finally|actually) (managed|learned|learnt|worked out|figured out|read|used|found|discovered)
    (someone has to|somebody has to) since you
    you (people|lot) (are|should|can|have)
    (google|look) it up (genius|sherlock|sweetheart|love)?
  `,
  unless: `
    (proud|so happy for|love you|thank you so much|congratulations on (the|your) (baby|job|new|wedding|degree|engagement|results))
    (i|me|my) (am|was)? (being)? (an)? (idiot|genius)
  `,
  rationale: 'Mocking, talking down or sarcastic praise reads as scorn without a voice behind it.',
  source: 'model 3b contempt; Gottman 1994; Kruger et al. 2005',
  examples: {
    matches: ['[well done einstein], you broke it', '[want a medal] for that?'],
    ignores: ['congratulations on the new job, you earned it', 'the train is late again 🙄'],
  },
});
