import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'boundary',
  reads: 'ask.boundary',
  phrases: `
    (please)? stop (<neg_do>|tickling|asking|making|reading|using|telling|doing|saying|it|following)
    (please do not|do not|dont|never) (come|touch|read|use|send|call|message|post|tag|speak to me|tell|go in|look|take|bring|put|text|comment|open|let|give|ask me|ring|discuss)
    i (will not|am not|do not want to|do not|can not|would rather not) (be|discuss|talk|lend|available|ok with|okay with|do|take|want|give|having|stay)
    (i need|need) space
    if (it|the) *5 (insulting|shouting|starts|gets) *6 (i will|i am)
    (knock|call|text) (first|before)
    (i have|ive|i) (told you|said|asked you)+ *3 (no|not to)
    (respect it|boundary|not available)
    from now on
  `,
  rationale: 'States a limit or asks for different treatment; protected, however firm.',
  source: 'model 3a ask.boundary; seed item 23',
  examples: {
    matches: ['[please stop tickling] me when i say no', '[i need space] this week'],
    ignores: ["don't forget milk", 'leave the door open'],
  },
});
