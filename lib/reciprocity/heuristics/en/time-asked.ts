import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'time-asked',
  reads: 'ask.time',
  phrases: `
    (call|ring|ping|phone|text|message|dm|write) (me|us|back|to me|your mum) (back|when|after|later|tonight|please|on|at|when you)?
    (are|r)? (you|u)? (free|around|about|available|up|home) (to|for|later|tomorrow|at|after|a) *4 (chat|call|catch up|quick|minutes|\\?)
    (can|could|shall|might) we (talk|chat|speak|meet|sit down|find a|catch up|have one)
    (need|want|would like|have|got) *2 (to talk|10 minutes|ten minutes|five minutes|a word|a chat|a minute|a quick (word|chat)|one evening)
    (can|could|would) (you|u) (stay|call|ring|be (there|home|at|on)|look at me|make it|sit|keep|talk|hang|wait|give me|pick up|phone)
    (stay|hang) (a bit|longer|with me|on|up) *2
    (text me|ping me) when you are (home|in|up)
    (be|come|get) (here|there|home) (by|at|for|early|before|please)
    have (a bit of|one) *3 (just us|us)
    (wish|miss) (we|our) *6 (evening|just us|calls)
    (talk|chat|speak) *4 \\?
    (facetime|call|video call|catch up|phone call) *3 \\?
  `,
  unless: `
    (call the|dinner|do not call)
  `,
  rationale: 'Asks for contact, attention, presence or a talk.',
  source: 'model 3a ask.time; ISO 24617-2 request',
  examples: {
    matches: ['[call me when you] can', '[can we sit down] sunday and go through it'],
    ignores: ['call it a day', 'long time no see'],
  },
});
