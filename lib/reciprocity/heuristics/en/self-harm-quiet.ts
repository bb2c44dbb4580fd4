import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm-quiet',
  reads: 'self_harm',
  phrases: `
    (nobody|noone|no one|one|you|they|anyone|anybody|everyone|who) *2 (notice|miss|care|mind|cry|happier) *2 if i (was gone|were gone|am gone|was dead|died|disappeared|vanished|was not (here|around)|were not (here|around)|never|did not (exist|wake up)|just (died|disappeared|vanished))
    wish i (was|were|had) *1 (never (born|been born)|not (born|here|alive)|dead|gone)
    wish i (had never been born|did not (exist|wake up)|never existed|could just (stop existing|not exist|die|go to sleep and))
    (want|wanted|wish i could|rather|ready|going|need) *2 (disappear|dissapear|disapear|vanish|stop existing|cease to exist) ($|for good|forever|and never|and not|from (this|the) (world|earth|life)|completely|tonight)
    (going|about|ready|plan|planning|decided) to end (it|things) (all|$|tonight|for good|once and for all|myself)
    (take care of|look after) (the|my) (cat|dog|kids|cats|dogs|girls|boys) (when|once|after|if) i am (gone|not here|dead)
    (sleep|asleep) and (not|never) *1 wake up
    (world|everyone|you|they|kids|family) *3 (easier|happier) (without me|if i (was|were) (gone|dead))
    last (message|text) *1 you *1 (get|ever get|will get) from me
    (can not|do not want to) (carry on|go on|keep going) (living|with (life|this life)|anymore $|any more $)
    not (see|have) *2 (way out|point in anything|reason to (stay|carry on|go on|wake up))
  `,
  unless: `
    (lol|😂|🤣|embarrassed|embarrassment|dancing|mortified|cringe|holiday|party|meeting|leave early)
  `,
  rationale: 'A wish not to be there, told softly or as a farewell.',
  source: 'model 3f.3; Joiner, Why People Die by Suicide, 2005 (perceived burden)',
  examples: {
    matches: [
      'you never call. [nobody would even notice if i was gone]',
      'i [wish i was never born]',
      'you never listen!! i [want to disappear]',
      "i'm [going to end it]",
      'i just want to [sleep and never wake up]',
      "i [don't see a way out]",
    ],
    ignores: [
      'nobody would notice if i left the party early',
      'i want to disappear to spain for a week',
      'goodbye then, see you on monday',
      "i'm going to end it with him tonight over text",
      'can you feed the cat while i am away',
      'last message you sent was a meme',
    ],
  },
});
