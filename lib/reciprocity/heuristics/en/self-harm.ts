import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (i|just)* (want|wanna|going|thinking about|thinking of|about)+ (to|i)? (die|end it|ending it|not wake up)
    (killed|hurt|hurting|burned) (myself|my arm)
    (i)? (just)? want it to (stop|end)
    (how|ways|keep looking up ways) to end it
    thoughts to end
    (got)? (a)? plan and (i)? wrote
    googled how many
    took all of them
    (can not|cannot) do this life
    (all be|be) fine if i was dead
    (on|by) the bridge (an|for|most|and|i)
    tired of being me
    (better off|easier) *4 (dead|if i was dead)
    (do not|dont|not) (want|wanna) *3 (to)? (be (here|alive)|live|wake up) (anymore|any more)?
    (i)? (took|taken|have taken|got) *4 (pills|tablets)
    (i have|ive|been|i) *3 been cutting *2 (again)?
    on the (bridge|roof) (and|i)
    will not have to deal with me after
    you *4 want to die
    kill himself
  `,
  unless: `
    (lol|haha|level|vitamin)
    took my tablets
  `,
  rationale: 'The writer, or the one written to, may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: ['[i want to die]', 'everyone would be [better off if i was dead]'],
    ignores: ['this spin class is killing me', 'died laughing at that 😂'],
  },
});
