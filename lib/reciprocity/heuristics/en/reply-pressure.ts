import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'reply-pressure',
  reads: 'reply_pressure',
  phrases: `
    why are not you answering
    (i can|can) see (you|u) *4 online
    you (are|were) (online|typing)
    (left|leave|on) *3 (on)? delivered
    (answer|reply|respond|pick up|text back|answer me) *2 (now|\\?\\?|!!|$)
    (two|blue|2|grey) (ticks|tick)
    (still)? (waiting|no) (for|on)? *3 (reply|answer|word)
    you have read (it|the)
    (phone|it) (is)? *3 in your hand
  `,
  unless: `
    (lol|haha)
    she *3 not
  `,
  rationale: 'Presses for an answer inside the message itself.',
  source: 'model 3b reply_pressure; Schade et al. 2013',
  examples: {
    matches: ["[why aren't you answering]", "[i can see you're online]"],
    ignores: ['did you get a chance to look at the dates? whenever suits', 'hellooo birthday girl'],
  },
});
