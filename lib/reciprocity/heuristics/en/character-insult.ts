import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-insult',
  reads: 'character',
  certain: true,
  phrases: `
    (you|ya|u) (are|such|just|really|so|a|an|little|absolute|total|complete|fucking|bloody|damn|goddamn|dirty|filthy|fat|ugly|stupid|dumb|lying|cheating|lazy|selfish|useless|worthless|pathetic|sad|old)* (idiot|idiots|moron|morons|imbecile|dickhead|dickheads|wanker|wankers|twat|twats|asshole|assholes|arsehole|arseholes|bastard|bastards|bitch|bitches|slut|whore|cunt|cunts|scum|scumbag|motherfucker|motherfuckers|prick|pricks|dumbass|jackass|douchebag|retard|pervert|freak|lowlife|fucker|fuckers)
    ^ (such|what|a|an|fucking|bloody|damn|goddamn|dirty|filthy|fat|ugly|stupid|dumb|lying|cheating|useless|little)* (bitch|slut|whore|cunt|asshole|arsehole|motherfucker|dumbass|dickhead|wanker|twat|scumbag|imbecile|retard|fucker) $
    you (fucking|absolutely|really|so|totally|are)* (suck|stink) $
    (are|r) you (really|that|actually|fucking|just|so|too|a|an|some|kind|of)* (stupid|dumb|retarded|braindead|brainless|idiot|moron)
    (how|so|too) (fucking)? (stupid|dumb|pathetic|useless) (are|can) you
    you (sound|look|seem|act|talk|think)+ (so|like|a|an|really|fucking|kinda)* (stupid|dumb|pathetic|ridiculous|idiot|moron|retarded)
    ^ (so|just|really|fucking|super)* (stupid|dumb|useless|worthless|ugly) (fucking|ass|piece|of|little|old|lying)* (bot|robot|machine|thing|shit|man|woman|girl|boy|cow|pig|ass|fool) $
    ^ (you)? (stupid|dumb|ugly|fat|useless|worthless|lying) (fool|cow|pig|shit|piece of shit|liar|dog)
  `,
  unless: `
    (not|never|lol|lmao|😂|🤣|😜|😘|❤️|haha|joke|joking|kidding|jk|game|if|think|thought|says|said|called|calling|feel|who told|am|😍|🥰|🤗|nobody|no one|love you|at (this|that|maths|math|cooking|directions|parking|texting|singing))
  `,
  rationale: 'An insult aimed at the reader, in so many words.',
  source: 'model 3b character; Cercas Curry et al. 2021',
  examples: {
    matches: ['[you lying bastard]', 'oh well, [you suck]'],
    ignores: [
      'my boss is an asshole',
      "you're an idiot lol love you",
      'he called you a bitch? wow',
    ],
  },
});
