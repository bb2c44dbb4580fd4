import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'demand-order',
  reads: 'demand',
  phrases: `
    (<fetch>|get|come|be|tell|reply|apologise|leave|explain|take|answer|phone|move|drop|go|stand|bring|do|turn|send|put) *8 (right now|this minute|this instant|immediately|at once|this second|now now|right this|now $|or do not bother)
    ^ now $
    you (have to|need to|will|better) *8 (now|tonight|today|no excuses|by the time|by <time>|and that is|or)
    (you|u) better (not|be|bring)
    no (excuses|ifs|buts|arguments|discussion|is not an option)
    i do not care (how|what|if)
    i (will not|am not|do not want to|wont) (ask|hear|telling you|asking|saying) *3 (twice|again|why|otherwise|another|you)?
    i am not asking (i am telling)?
    (is|no is|that is) not (an option|a question|negotiable|up for)
    (i want|i need|i expect) *8 (now|today|by the time|in ten|by <time>|on my desk|within|within the hour|or|before i|spotless)
    (you do not get|you do not have) (a|to) (choice|say|think about)
    you are (coming|giving|driving) *6 (and that is|do not|dont)
    drop (whatever|everything) (you are)?
    (get|move) (your arse|it) *3
    (now|tonight) (not (later|tomorrow|when)|i said)
    not a (word|peep)
    ^ (<fetch>|come|call) *3 now $
  `,
  unless: `
    (999|fire|lips|blue|please)
    (moon|😍)
    sleep
    i (have|need) to
  `,
  rationale: 'An order with no room to decline: urgency, must, no excuses.',
  source: 'model 3b demand; Rosenberg 2003, request and demand',
  examples: {
    matches: ['[turn that off this instant]', '[you better be here by six, no excuses]'],
    ignores: ["ring 999 now, dad's on the floor", 'you must try this bakery'],
  },
});
