import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'voice-given',
  reads: 'give.voice',
  phrases: `
    (what|where|which|when|who|how) (would|do|did)+ (you|u) (rather|think|want|like|fancy|feel|see|reckon|change|say|need)
    (what|which)+ (day|time|half|height|suits|works|would suit)+ *3 (suit|suits|works|best)
    (your|ur) (call|choice|pick|turn to pick|thoughts|view|take|opinion)
    (you (choose|decide|pick|call it|tell me)|up to you|whatever (you|works) *2 (like|fancy|want|for you|best)|whichever (you|feels|works)|either (works|way|one)|i am easy|im easy|i am flexible|both grand (with|for) me)
    (what|any) (do you think|thoughts|matters (most)? to you|would (help|make you|feel))
    (how do you (see|feel)|does this feel *2 (fair|you)|do you (prefer|reckon)|is there something you)
    (ok|okay)+ *2 (let us|lets)? (try it|do it|do) (your|your way|it your way)
    you were right about
    (tell me (if i|what you (want|would like|think)|what would)|i (would)? (value|like) (your view|to (hear|know) (what|your|how))|what should we)
  `,
  unless: `
    (what do you think you are|what do you want now|do what you want|your choice pay|what do you want from|think you are doing)
  `,
  rationale: 'Hands the other a say, asks what they want or value, or takes up their idea.',
  source: 'model 3a give.voice; ISO 24617-2 choiceQuestion',
  examples: {
    matches: ['[where would you rather] live?', '[your call], i like both'],
    ignores: ["what do you think you're doing", 'whatever you say'],
  },
});
