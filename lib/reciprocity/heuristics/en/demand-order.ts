import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'demand-order',
  reads: 'demand',
  phrases: `
    (<fetch>|get|come|be|tell|reply|apologise|stop|leave|explain|take|answer|phone|sit|move|clean|park|log|drop|go|stand|bring|do|say|delete|turn|finish|send|give|put|make) *8 (right now|this minute|this instant|immediately|at once|this second|now now|straight away|straightaway|instantly|right this|pronto|now $|or do not bother|today not tomorrow)
    ^ now $
    you (have to|need to|must|will|are going to|better|had better|best|shall|are to) *8 (now|tonight|today|immediately|right now|no excuses|whether you|end of|no arguments|by the time|by <time>|this minute|and that is|or)
    (you|u) (had)? better (not|be|have|get|bring|come|do|show|turn|answer|fix|sort|tell|make|stop|start|go|reply|pay|give)
    no (excuses|ifs|buts|arguments|discussion|backchat|questions|negotiation|whining|moaning|ifs or buts|is not an option|isn an option)
    i (do not|really do not|could not) care (how|what|if|who|whether|about your|where|less how)
    i (will not|am not going to|am not|refuse to|do not want to|shall not|wont) (say it|repeat|tell you|ask|ask you|hear|telling you|asking|take no|accept|saying|be asking) *3 (twice|again|myself|excuse|excuses|no for|why|otherwise|another|you)?
    i am not asking (you)? (i am telling)?
    (is|no is|that is) not (an option|optional|a request|a question|negotiable|up for)
    (just|so) (do|get|fix|sort|move|send|deal|shut) it (done|now|out|up|tonight)?
    (i want|i need|i expect) *8 (now|today|by the time|in ten|by <time>|on my desk|this minute|no later|immediately|within|within the hour|or|before i|done|gone|spotless)
    (how many times|how often) do i (have to|need to)
    (you do not get|you do not have) (a|to|any) (choice|say|choose|decide|opinion|think about|option)
    (you are) (coming|going|staying|doing|giving|driving|paying|helping|cooking|babysitting|wearing) *6 (and that is|whether you|like it or not|no|end of|i do not|do not|dont|final)
    drop (whatever|everything) (you are)?
    (get|move) (your (arse|ass|backside|act|bum)|it) *3
    (do as|do what) (you are told|i say|i tell|i said)
    (now|today|tonight) (not (later|tomorrow|next|in a|when)|i said|please i said|move)
    (not|do not want) (a|one) (word|peep|single word)
    like i (told|asked) you
    ^ (<fetch>|get|come|answer|move|stop|sort|fix|call|sit|listen|delete|shoes|downstairs|upstairs|camera|phone|home|inside|out) *3 now $
  `,
  unless: `
    (999|911|112|ambulance|smoke|fire|hospital|emergency|lips|blue|bleeding|help me|please)
    (you must (try|see|watch|meet|visit|read|be (so|tired|exhausted))|moon|rainbow|sunset|😍|must have)
    (drink|eat|rest|lie down|sleep|take care|look after)
    i (have|need) to
  `,
  rationale: 'An order with no room to decline: urgency, must, no excuses.',
  source: 'model 3b demand; Rosenberg 2003, request and demand',
  examples: {
    matches: ['[turn that off this instant]', '[you better be] here by six, [no excuses]'],
    ignores: ["ring 999 now, dad's on the floor", 'you must try this bakery'],
  },
});
