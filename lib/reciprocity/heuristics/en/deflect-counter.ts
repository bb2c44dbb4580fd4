import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'deflect-counter',
  reads: 'deflect',
  phrases: `
    (you) (started|began) (it|this|that|all)
    you (did|do|said|say|are|were|have|had|shout|lie|forgot|went|cancelled|always do|spend) (the same|exactly the same|it too|it first|worse|just as bad|that too|it as well|so too|that yourself)
    (what|how) about (when|the time|that time|your|you|all the|yours|last)
    (and|oh|like|but) (you are|u are|you are not|youre) (perfect|so perfect|an angel|any better|innocent|a saint|so innocent|one to talk|whiter)
    (look who is|you are one to|you can|thats rich|that is rich|rich coming|says the (one|girl|man|woman|guy|person)|pot kettle|pot calling|look in (the|a) mirror|hark at|listen to yourself|do you hear yourself|coming from you|take a look at yourself|says you|like you can talk|hypocrite)
    (i)? only *6 (because|cause|since|after) you
    (maybe|perhaps|well maybe|well) (if you|i would|when you|you should|your) *8 (i would|i could|it would|we would|then|first|i might|not have|n't)
    (and|so|ok and|well) (who|where|when|what|how) (was|were|did|left|about|is|forgot|broke|made|let|have) (you|it|that|the|your)
    (yeah|yes|ok|okay|fine|sure|right|well) *6 (but|and) (so did|so do|so are|you) (you|too|also|did|do|are|were|have|shout|forgot|always|never|left|went|had)
    (if you|had you) (had|did|would|were|was|could|just|listened|briefed|told|asked|rung|answered|left|had not) *8 i (would|could|might|will) (not)? (have|n't|be|not)
    (wouldn't|would not) (have|need|have to|be) *5 if you (had|were|was|did|listened|would|could|just|were not|had not)
    you (were not|are not|was not) exactly
    (talk|look|check|sort|start|worry|think) (about)? (at)? (your own|yourself|yours|you) (first|before|behaviour|house|mess|life)
    (so do you|so did you|so are you|you too|you do it|so have you|same as you|just like you did|like you do not|as if you)
    (he|she|they|i|kids) (gets|got|learned|learnt|learns|takes) *2 from (you|your)
    (when did you last|when was the last time you)
  `,
  unless: `
    (sorry|on me|my fault|i was wrong|you are right)
    (and|what about) (tuesday|monday|you\\?|yours\\?|friday|dinner|the cat)
  `,
  rationale: 'Answers a complaint with a counter-complaint or hands the cause back.',
  source: 'model 3b deflect; seed item 17',
  examples: {
    matches: ['[you started it]', 'ok but [what about when you] forgot mine'],
    ignores: [
      'and what about tuesday, does that work',
      'so he goes you started it, she goes no you did',
    ],
  },
});
