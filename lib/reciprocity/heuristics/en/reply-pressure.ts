import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'reply-pressure',
  reads: 'reply_pressure',
  phrases: `
    why are not you answering
    ^ (hello|well) \\?\\?
    ^ \\?\\? $
    (i can|can) see (you|u|the) *4 (online|typing|ticks|tick|green)
    you (are|were) (online|typing)
    (left|leave|on) *3 (on)? delivered
    (answer|reply|respond|pick up|text back|answer me|call back) *2 (now|already|\\?\\?|!!|$)
    (<count>|three|four|five) *1 (messages|times) *6 (and|nothing|now|today|in)
    (<count>|first|second|third|fourth|my) (message|email|call|time) *4 (i|and|now|today|you|this)
    (two|blue|2|grey) (ticks|tick)
    (still)? (waiting|no) (for|on)? *3 (reply|answer|word)
    (i am going to|gonna|i shall) keep (texting|ringing)
    (say something|say anything|just say something|talk to me)
    (seen|read) (my|it|the) *3 (text|messages|email|at|and)
    (you have|i know you have|i know you) (seen|read|saw) (it|this|the)
    (been|its been) *3 hours (and|with) *5 (nothing|word)
    (hours|hrs|minutes) and (nothing|counting)
    (phone|it) (is)? *3 in your hand
    (story|posted) *6 (but|and) (can not|not|you can not) *4 me
  `,
  unless: `
    (whenever|when you get|😂|lol|haha)
    (they|she|them) *3 (not|have)
  `,
  rationale: 'Presses for an answer inside the message itself.',
  source: 'model 3b reply_pressure; Schade et al. 2013',
  examples: {
    matches: ["[why aren't you answering]", "[i can see you're online]"],
    ignores: ['did you get a chance to look at the dates? whenever suits', 'hellooo birthday girl'],
  },
});
