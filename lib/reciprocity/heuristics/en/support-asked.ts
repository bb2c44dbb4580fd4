import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'support-asked',
  reads: 'ask.support',
  phrases: `
    (can|could) (i|we) (talk|vent|rant|talk something|lean|get your read|come to yours|have a rant)
    (i|could)? (need|want|could do with) (a|some|someone to)? (shoulder|advice|support|distraction|pep talk|cheering|ears|help with it|tell me (it|i))
    (am i|was i|did i|is it me|be honest (am|was|did)|tell me honestly) (being|wrong|mad|a|too|selfish|a bad|to)?
    (tell|remind|promise) me (why|it will|it is|it gets|im|i am|something|you|everything|ill|i will|its|to)
    (hype|cheer|talk) me (up|down|out of)
    (hear me out|just listen|say something nice|pray for me|wish me luck|hold my hand|sit with me|stay with me|come with me|be with me|talk to me|walk (in)? with me|be there (for|with) me|keep me company|any (words of wisdom|advice|wisdom))
    (can|could|would|will) (you|u|someone) (just)? (listen|hear|come with|sit with|be (in the room|there)|talk me|tell me|wait in|hold|pray|say something|stay with)
    (do not|dont) (know what to do|want advice)
    (i)? (would)? love your advice
    what would you do
  `,
  unless: `
    (which chair|playlist)
  `,
  rationale: 'Asks to be listened to, comforted, advised, encouraged or accompanied.',
  source: 'model 3a ask.support; ISO 24617-2 request',
  examples: {
    matches: ['[can i talk something] through with you', '[am i being] unreasonable?'],
    ignores: ['tech support please', 'he needs comfort'],
  },
});
