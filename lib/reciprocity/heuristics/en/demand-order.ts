import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'demand-order',
  reads: 'demand',
  phrases: `
    (<fetch>|get|come|be|tell|reply|apologise|leave|explain|take|phone|move|drop|bring|do|turn|send|put) *8 (right now|this minute|this instant|immediately|at once|this second|now now|right this|now $)
    ^ now $
    you better *8 (no excuses|by <time>)
    (you|u) better be
    no (excuses|ifs|buts|discussion)
    i do not care (what|if)
    i (will not|am not|do not want to|wont) (ask|hear|telling you|asking|saying) *3 (twice|again|why|otherwise|another|you)?
    i am not asking
    is not up for
    you do not have to say
    drop (whatever|everything) (you are)?
    tonight not tomorrow
    ^ (<fetch>|call) *3 now $
  `,
  unless: `
    (999|please)
    i need to
  `,
  rationale: 'An order with no room to decline: urgency, must, no excuses.',
  source: 'model 3b demand; Rosenberg 2003, request and demand',
  examples: {
    matches: ['[turn that off this instant]', '[you better be here by six, no excuses]'],
    ignores: ["ring 999 now, dad's on the floor", 'you must try this bakery'],
  },
});
