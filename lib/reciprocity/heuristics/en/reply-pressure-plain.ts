import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'reply-pressure-plain',
  reads: 'reply_pressure',
  certain: true,
  phrases: `
    (why)? are you (ignoring|ghosting|blanking) me
    stop (ignoring|ghosting|blanking) me
    why are you not (answering|replying|responding)
    (takes|take|took) *2 (second|seconds|sec|secs|minute|min) to (reply|text|answer|respond|message|type)
    i know you (have)? (saw|read|seen) (this|my|it)
    you (are|have been|were) (online|active|last seen)
    i (can)? (see|saw) (that)? you (are|have been|were)? (online|active|typing)
    why (have|did|do|are|will) you not (reply|replied|answer|answered|respond|responded|text back|texted back|call back|called back|ring back|rung back|pick up)
    why (have|did|do|are|will) not you (reply|replied|answer|answered|respond|responded|text back|texted back|call back|called back|pick up)
  `,
  unless: `
    (lol|😂|the (cat|dog)|door|bell|sorry|thought)
  `,
  rationale: 'Silence is called to account.',
  source: 'model 3b reply_pressure',
  examples: {
    matches: ['[why are you ignoring me]', '[stop ignoring me]'],
    ignores: ['the cat is ignoring me', 'are you free to talk?'],
  },
});
