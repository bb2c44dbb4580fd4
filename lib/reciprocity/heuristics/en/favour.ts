import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'favour',
  reads: 'ask.favour',
  phrases: `
    (can|could|would|will|can not|could not|wud) (you|u|someone|anyone|somebody|one of you|i ask you to|we ask you to|i get you to|you please|youse|you both|you two) (please|just|possibly|also|maybe|pls|be able to|be a (love|star|doll) and|do me a favour|not)? (<fetch>|<chore>|<pos_do>|have|take|put|get|give|come|look|see|tell|stop|use|let|keep|find|record|stick|handle|deal|carry|sort|talk|speak|read|hold|drop|grab)
    (please|pls|kindly) (just|can you|could you|also)? (<fetch>|<chore>|get|take|put|bring|do|have|tell|come|use|make|give|let|talk|be|remember|ensure|advise|see|note|note that|find)
    (<fetch>|get|take|put|give|bring|send|pick|turn) *8 (please|pls|for me|will you|would you|if you can|when you (can|get|have|are)|on your way|x $|thanks)
    ^ (send|bring|grab|pick up|put|turn|pass|get|buy|take|forward|remind|chuck|stick|save|leave|shut|close|open|check|ring|call|text|tell|ask|fetch|lend|email|print|show|feed|water|walk|drop|switch|lock|keep|give|move|make|book|order|help|hold|mind) (me|us|it|the|my|a|your|some|him|her|them|up|off|on|over|pics|photos|milk|that|this|down|out|in|another|any|mum|dad|one|those|these|all)
    (do|doing) me a (favour|solid|huge)
    (need|could use|could do with) (a hand|you to|some help|someone to|help (with|moving|getting)|a lift|a favour)
    (mind|would you mind|do you mind|dont suppose you could|do not suppose you|any chance (you|of a|i could|we)|is there any chance|are you able to|could i ask|can i ask you|i was hoping you|i was wondering if you|was wondering if you|wondering if you|if you could|it would be great if you|would appreciate if you|would be grateful if you|is it possible (for you)? to|i need you to|would like you to|i would like you to|want you to)
    (can|could|may) (i|we) (borrow|have (a|the|your|my|some)|get (a|the|your)|use your|trouble you|grab|bother)
    (would you) (<fetch>|<chore>)
    (let me know|advise|confirm|send me|forward me|get back to me|give me your|provide|review|see attached and)
  `,
  unless: `
    (can you (believe|imagine|not)|could you imagine|look at that|can i (do|help|get you|make)|take care|have a (good|great|lovely|nice)|send help|send my|bring it on)
    (can|could) (he|she|they|it)
  `,
  rationale: 'Asks the other to do or lend something.',
  source: 'model 3a ask.favour; ISO 24617-2 request',
  examples: {
    matches: ['[can you feed] the cat', '[would you mind] taking this one'],
    ignores: ['can you believe it', 'he asked me to move'],
  },
});
