import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'boundary',
  reads: 'ask.boundary',
  phrases: `
    (please)? (stop|quit) (<neg_do>|tagging|tickling|calling|asking|making|reading|using|bringing|telling|posting|doing|coming|saying|that|it|following)
    (please do not|do not|dont|please never|never) (come|touch|read|use|send|call|message|post|share|tag|talk to me|speak to me|tell|go in|look|take|bring|put|text|comment|open|let|give|ask me|ring|discuss)
    i (will not|am not going to|am not|do not want to|do not|can not|would rather not) (be|discuss|talk|answer|lend|answering|available|comfortable|ok with|okay with|keep|do|work|stand|take|want|give|share|having|stay|drink)
    (i need|need|i would like) (a)? (space|time alone|quiet|room|alone)
    (leave|let) (me|my|us) (be|diary|stuff|out of)
    if (it|the|you) *5 (insulting|shouting|shout|carries on|starts|gets) *6 (i will|i am)
    (knock|ask|call|text) (first|before (you)?)
    (you|u) can not speak (to me|me)
    (not comfortable|not ok|not okay) (with)?
    (i have|ive|i) (told you|said|asked you)+ *3 (no|not to)
    (respect (it|my|that|the)|my limit|boundary|keep the gate|taking a break from|call me by|not available|that part is not|do not have to explain)
    from now on
  `,
  rationale: 'States a limit or asks for different treatment; protected, however firm.',
  source: 'model 3a ask.boundary; seed item 23',
  examples: {
    matches: ['[please stop tickling] me when i say no', '[i need space] this week'],
    ignores: ["don't forget milk", 'leave the door open'],
  },
});
