import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'reply-pressure-plain',
  reads: 'reply_pressure',
  certain: true,
  phrases: `
    (why are|are|stop) (you)? (ignoring|ghosting|blanking) me
    why are you not (answering|replying|responding)
    (takes|take|took) *2 (second|seconds|sec|secs|minute|min) to (reply|text|answer|respond|message|type)
    i know you (have)? (saw|read|seen) (this|my|it)
  `,
  unless: `
    (lol|😂|the (cat|dog)|sorry|thought)
  `,
  rationale: 'Silence is called to account.',
  source: 'model 3b reply_pressure',
  examples: {
    matches: ['[why are you ignoring me]', '[stop ignoring me]'],
    ignores: ['the cat is ignoring me', 'are you free to talk?'],
  },
});
