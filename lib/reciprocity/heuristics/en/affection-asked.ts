import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'affection-asked',
  reads: 'ask.affection',
  phrases: `
    (hug|cuddle|kiss|cuddles|kisses|hugs|spoons|snuggle|snuggles) *3 (\\?|please|pls|asap|tonight)
    (can|could|may) (i|we) (have|get|please have|just)? (a|some|one|one big|more|your)? (hug|cuddle|kiss|hold|cuddles|snuggle|spoon|jhappi|slow morning|lie|sleep (facing|holding)|go to (bed|sleep)|hold hands|be close|lie in)
    (need|want|would love|could do with|craving|miss) (a|your|some|one of your|another|big|more)* (hug|hugs|cuddle|cuddles|kiss|kisses|arms|affection|touch|holding)
    (hold|hug|kiss|cuddle|squeeze) (me|my hand|us)
    (do|did) you (still|even|actually|really)? (love|like|want|miss|fancy) (me|being with|us|that)
    (are|r) (we|you) (ok|okay|good|alright|still|mad|angry|cross|upset) (with me|at me|us|together|\\?|you)
    (am i) (still)? (your|the one|enough|loved|important|on your mind)
    (tell|say|show) me (you|that you|how much you) (love|miss|missed|want|like|care|still)
    (tell me you|say you|write me something|say it (more|back)|come (and)? (lie|sit closer|closer|to bed|snuggle|cuddle)|sit closer|sit (next|by) (to)? me|lie (on|with|next to) me|dance with me|stay the night|sleep (next|beside)|group hug|give your (old)? (mum|mam|dad|gran)|give (me|us|your *2) a (hug|kiss|cuddle|squeeze)|we good)
    (did you mean it|do you mean it|put your arm|your arms around|be sweet to me|more affection)
    (would|will) you (dance|hold|kiss|hug|cuddle|stay the night|sleep|lie|marry|be my)
  `,
  unless: `
    (love pizza|miss me with|your mum from|kiss cam|good to go|if you loved|did you love)
  `,
  rationale: 'Asks for love, touch, closeness or reassurance about the bond.',
  source: 'model 3a ask.affection; ISO 24617-2 request',
  examples: {
    matches: ['[hold me] when u get home', '[do you still like] being with me'],
    ignores: ['do you love pizza too', 'hug your mum from me'],
  },
});
