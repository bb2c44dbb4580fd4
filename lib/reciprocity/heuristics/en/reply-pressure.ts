import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'reply-pressure',
  reads: 'reply_pressure',
  phrases: `
    ^ (hello|hellooo|hey|oi|anyone|well|um|excuse me|earth to) (anyone)? (there)? (\\?\\?|\\?!)
    ^ \\?\\? $
    (why are|why have|why do|why would|why did|how come) you (not|n't|ignoring|ignored|still)? *2 (answering|replying|responding|texting|ignoring|reply|answer|respond|text back|answered|replied|responded|picking up|pick up|read)
    (why are|how come|why) (are)? you (ignoring|not|n't|leaving me on) *3
    (are|r) you (seriously|really|actually|just)? (ignoring|going to (answer|reply)|ghosting|not going to|blanking|airing)
    (i can|can) (see|literally see) (you|your|u|that you|the) *4 (online|active|typing|ticks|tick|read|seen|last seen|there|green|been on)
    you (are|were) (online|active|on whatsapp|typing|just online|literally online)
    (left|leave|leaving|been left|on) *3 (on)? (read|seen|delivered)
    (answer|reply|respond|pick up|text back|text me back|answer me|reply to me|call back|pick up the phone|answer your phone|answer the phone) *2 (now|please|already|\\?\\?|!!|$)
    (answer|reply) (answer|reply)
    (<count>|two|three|four|five|ten|several|countless|another) *1 (missed)? (calls|texts|messages|voicemails|emails|times) *6 (and|nothing|no (reply|answer|response)|now|today|in|unanswered|later)
    (<count>|first|second|third|fourth|fifth|sixth|nth|10th|my) (text|message|email|call|time) *4 (i|and|no|now|today|still|you|this|messaging|writing|texting|calling|trying)
    (two|blue|2|read|grey) (ticks|tick)
    (still)? (waiting|no) (for|on)? *3 (reply|answer|response|word) (from you)?
    (i will|i am going to|gonna|i shall) (keep) (texting|calling|ringing|messaging|writing)
    (how long|how hard) (does|is) it (take)? to (reply|text|answer|type|respond|send)
    (say something|say anything|just say something|at least reply|talk to me)
    (seen|read) (my|it|the|this) *3 (message|text|messages|email|at|hours|yesterday|and)
    (you have|i know you have|i know you) (seen|read|saw|opened) (it|this|my|the)
    (expect|want|need|demand) (a|an) (reply|answer|response) *4 (now|by|within|today|tonight|in|asap|immediately)
    (been|it has been|its been) *3 (hours|days|minutes|hour|day) (and|since|with|of|now) *5 (nothing|reply|word|answer|silence|heard|said|replied)
    (hours|hrs|days|minutes) (and|of) (nothing|silence|no reply|counting|not)
    (phone|it) (is)? *3 (in your hand|attached to|glued|next to you)
    (online|active|story|posted|liked|posting) *6 (but|yet|and) (can not|not|no|too busy|you can not|ignore) *4 (reply|answer|text|me|mine|open|message)
    where (are|r) you *2 (\\?\\?|!!|answer|why)
    (are you|you) (alive|dead) or (what|something|just)
  `,
  unless: `
    (hope you are (ok|alright|safe|well)|no rush|whenever|when you (can|get|are free)|no worries|😂|lol|haha)
    (client|they|he|she|hmrc|council|them) *3 (not|have|has|gone|heard)
  `,
  rationale: 'Presses for an answer inside the message itself.',
  source: 'model 3b reply_pressure; Schade et al. 2013',
  examples: {
    matches: ["[why aren't you answering]", "[i can see you're online]"],
    ignores: ['did you get a chance to look at the dates? whenever suits', 'hellooo birthday girl'],
  },
});
