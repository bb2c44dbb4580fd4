import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'time-asked',
  reads: 'ask.time',
  phrases: `
    (call|ring|ping|phone|facetime|text|message|dm|buzz|write) (me|us|back|to me|home|your (mum|mother|dad|dadi|gran)) (back|when|if|after|later|tonight|tomorrow|asap|please|once|soon|any time|anytime|on|at|x|when you)?
    (are|r)? (you|u)? (free|around|about|available|awake|up|home) (to|for|later|tonight|tomorrow|this|on|at|now|after|a) *4 (chat|talk|call|catch up|quick|word|minutes|speak|meet|\\?)
    (can|could|may|shall|might|can not) we (please|just|maybe|possibly|all)? (talk|chat|speak|meet|have a (chat|talk|word|call|catch)|sit down|find (a|some)|catch up|facetime|video|discuss|spend|set up|schedule|get together|have one|hop on|jump on|grab)
    (need|want|would like|have|got|wish) *2 (to talk|to speak|10 minutes|ten minutes|five minutes|a word|a chat|some time|your time|to chat|a minute|a quick (word|chat|call)|more time|one evening|quality time|time together|an evening)
    (can|could|would) (you|u) (stay|call|ring|be (here|there|home|at|on)|come (home|over|round|here|by|early)|look at me|spare|make (it|time)|sit|keep|talk|hang|wait|join|facetime|give me|pick up|find (time|an)|phone|stop by|attend)
    (stay|hang) (a bit|a while|a little|another|longer|with me|on|up) *2
    (let me know|tell me|text me|message me|ping me) (when|if|that|once) you (get|got|land|arrive|are (home|in|back|up|free|there|done)|reach|make|wake)
    (be|come|get) (here|there|home) (by|at|for|early|on|before|please)
    (spend|have) (some|more|a bit of|the (day|evening|weekend)|time|one) *3 (with me|together|just us|us)
    (wish|miss) (we|having|our) *6 (time|evening|just us|together|calls)
    (talk|chat|speak) *4 \\?
    (facetime|call|video call|zoom|catch up|phone call) *3 \\?
  `,
  unless: `
    (long time|time to go|call it|talk soon|call the|call him|call her|she wants|dinner|did you|do not call)
  `,
  rationale: 'Asks for contact, attention, presence or a talk.',
  source: 'model 3a ask.time; ISO 24617-2 request',
  examples: {
    matches: ['[call me when] you can', '[can we sit down] sunday and go through it'],
    ignores: ['call it a day', 'long time no see'],
  },
});
