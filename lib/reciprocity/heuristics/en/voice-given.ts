import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'voice-given',
  reads: 'give.voice',
  phrases: `
    (what|where|which|when|who|how) (would|do|does|did)+ (you|suits you|work for you|works for you|u) (rather|prefer|think|want|like|fancy|feel|see|reckon|suggest|change|say|need|choose|pick|best)
    (what|which|when|where)+ (day|time|one|half|way|place|film|colour|night|date|height|kind|suits|works|is easiest|would suit|option)+ *3 (suit|suits|works|work|for you|best|better|you prefer|easier|easiest)
    (your|ur) (call|choice|pick|turn to (choose|pick)|thoughts|decision|shout|view|take|opinion)
    (you (choose|decide|pick|call it|tell me|get to pick|get the final)|up to you|whatever (you|suits you|works) *2 (like|fancy|want|prefer|for you|think|best)|whichever (you|suits|feels|works)|either (is|works|way|one)|i am easy|im easy|i am flexible|both (fine|grand|good|work) (with|for) me|entirely up to|happy either way|i do not mind which)
    (what|any) (do you think|are your thoughts|is your take|your thoughts|thoughts|matters (most)? to you|is important to you|would (help|make you|feel)|does *2 mean to you|ideas|preference)
    (how do you (see|feel|want|would)|does (this|that|it) (feel|seem|sound|work|suit) *2 (fair|ok|right|for you|good|you)|is that (ok|fair|alright) (for|with) you|would that (work|suit|be ok)|do you (prefer|agree|mind if|reckon|want to do|have a preference)|is there (something|anything) you)
    (ok|okay|fine|alright|you are right|you were right|good point|fair point|good idea)+ *2 (let us|we will|lets|i will)? (try it|do it|go with|do) (your|that|your way|yours|it your way)
    you were right (about|that|on)
    (tell me (if i|what you (want|need|would like|think|kind)|what kind|what would)|i (would)? (value|love|like) (your (view|opinion|thoughts|input)|to (hear|know) (what|your|how))|want your (view|opinion|input|thoughts)|what should we)
  `,
  unless: `
    (what do you think you are|what do you want now|do what you want|whatever you say|your choice (pay|is)|what do you want from|think you are doing)
  `,
  rationale: 'Hands the other a say, asks what they want or value, or takes up their idea.',
  source: 'model 3a give.voice; ISO 24617-2 choiceQuestion',
  examples: {
    matches: ['[where would you rather] live?', '[your call], i like both'],
    ignores: ["what do you think you're doing", 'whatever you say'],
  },
});
