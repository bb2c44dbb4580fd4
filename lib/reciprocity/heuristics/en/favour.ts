import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'favour',
  reads: 'ask.favour',
  phrases: `
    (can|could|would|will|can not|wud) (you|u|someone|anyone|i ask you to|youse) (just|also|not)? (<fetch>|<chore>|<pos_do>|have|take|put|get|give|come|look|tell|stop|use|let|keep|record|stick|carry|sort|talk|read|hold|drop)
    (please|pls|kindly) (just|can you)? (<fetch>|<chore>|take|put|bring|do|have|tell|come|give|let|be)
    (<fetch>|get|take|put|give|bring|send|pick|turn) *8 (please|pls|for me|will you|would you|if you can|when you (can|get|have|are)|on your way|x $|thanks)
    ^ (send|bring|grab|pick up|put|turn|pass|get|buy|take|forward|remind|stick|save|leave|shut|close|open|check|ring|call|text|tell|ask|fetch|lend|email|print|show|feed|water|walk|drop|switch|lock|keep|give|move|make|book|order|help|hold|mind) (me|us|it|the|my|a|your|some|him|her|them|up|off|on|over|pics|photos|milk|that|this|down|out|in|mum|dad|all)
    (need|could do with) (a hand|you to|some help|someone to|help with)
    (mind|would you mind|do not suppose you|any chance (you|of a|i could)|is there any chance|could i ask|i was hoping you|wondering if you|if you could|i need you to|would like you to|i would like you to|want you to)
    (can|could|may) (i|we) (borrow|have (a|the|your|my|some)|get (a|the|your))
    would you (<fetch>|<chore>)
    (let me know|advise|confirm|send me|forward me|give me your|review)
  `,
  unless: `
    (can you not|look at that|send my)
  `,
  rationale: 'Asks the other to do or lend something.',
  source: 'model 3a ask.favour; ISO 24617-2 request',
  examples: {
    matches: ['[can you feed] the cat', '[would you mind] taking this one'],
    ignores: ['can you believe it', 'he asked me to move'],
  },
});
