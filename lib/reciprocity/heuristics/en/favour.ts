import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'favour',
  reads: 'ask.favour',
  phrases: `
    (can|could|would|will|can not|wud) (you|u|someone|i ask you to|youse) (just|also|not)? (<fetch>|<chore>|<pos_do>|have|take|put|get|give|come|look|tell|stop|let|keep|record|stick|carry|sort|talk|read|hold|drop)
    (please|pls|kindly) (<fetch>|<chore>|take|put|bring|do|have|tell|come|give|let)
    (<fetch>|get|take|put|give|bring|send|pick|turn) *8 (please|pls|for me|would you|if you can|when you (can|get|have|are)|on your way|x $|thanks)
    ^ (send|bring|pick up|put|turn|pass|get|buy|take|remind|save|leave|shut|close|open|check|ring|call|text|tell|ask|fetch|lend|email|print|show|feed|water|drop|keep|give|move|book|hold) (me|us|it|the|my|a|your|some|him|her|them|up|off|on|over|pics|photos|milk|that|down|out|in|mum)
    need (a hand|you to|someone to)
    (mind|would you mind|any chance (you|of a)|if you could|i need you to|would like you to|i would like you to|want you to)
    (can|could) (i|we) (borrow|have (a|the|your|my)|get (a|the|your))
    would you (<fetch>|<chore>)
    (let me know|advise|confirm|send me|give me your|review)
  `,
  unless: `
    can you not
  `,
  rationale: 'Asks the other to do or lend something.',
  source: 'model 3a ask.favour; ISO 24617-2 request',
  examples: {
    matches: ['[can you feed] the cat', '[would you mind] taking this one'],
    ignores: ['can you believe it', 'he asked me to move'],
  },
});
