import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'time-asked',
  reads: 'ask.time',
  phrases: `
    (call|ring|ping|text|message|write) (me|back|your mum) (back|when|after|on|at|when you)?
    (you|u)? up (to|for) *4 \\?
    (can|could|shall) we (talk|speak|meet|sit down|have one)
    (need|want|would like|have|got) *2 (to talk|ten minutes|five minutes|a word)
    (can|could|would) (you|u) (stay|ring|be (home|at)|sit|keep|talk|wait|pick up)
    (stay|hang) (on|up) *2
    text me when you are home
    (be|come) (here|there|home) (by|at|for|before)
    (talk|chat) *4 \\?
    call *3 \\?
  `,
  unless: `
    (dinner|do not call)
  `,
  rationale: 'Asks for contact, attention, presence or a talk.',
  source: 'model 3a ask.time; ISO 24617-2 request',
  examples: {
    matches: ['[call me when you] can', '[can we sit down] sunday and go through it'],
    ignores: ['call it a day', 'long time no see'],
  },
});
