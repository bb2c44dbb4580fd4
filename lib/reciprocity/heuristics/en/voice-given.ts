import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'voice-given',
  reads: 'give.voice',
  phrases: `
    (what|where|which|how) (would|do)+ (you|u) (rather|think|want|like|feel|see|reckon|change|need)
    (which)+ (day|suits)+ *3 (suits|best)
    (your|ur) (call|choice|pick|thoughts|take|opinion)
    (you (choose|decide|pick|call it|tell me)|up to you|whatever you *2 (like|fancy)|whichever you|either way|i am easy|im easy|both grand with me)
    (what|any) (do you think|thoughts|matters (most)? to you|would (help|feel))
    (how do you see|do you (prefer|reckon))
    (ok|okay)+ *2 (let us|lets)? (try it|do it|do) (your|your way|it your way)
    (tell me if i|i)
  `,
  unless: `
    (what do you think you are|think you are doing)
  `,
  rationale: 'Hands the other a say, asks what they want or value, or takes up their idea.',
  source: 'model 3a give.voice; ISO 24617-2 choiceQuestion',
  examples: {
    matches: ['[where would you rather] live?', '[your call], i like both'],
    ignores: ["what do you think you're doing", 'whatever you say'],
  },
});
