import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'dismiss-plain',
  reads: 'dismiss',
  certain: true,
  phrases: `
    you are (so|just|being|totally)? (overreacting|overdramatic|oversensitive)
    you are (so|just|being|way|far)? (being)? (too|so) (sensitive|dramatic)
    you are making (a|such|this)* (big deal|drama|fuss|mountain|scene|something)
    it was (just|only) a joke
    get over it $
    stop (overreacting|whining|moaning|sulking|whingeing)
    you are being (so|too|a bit|really|way|just|such)* (emotional|dramatic|paranoid|silly|ridiculous|hysterical|irrational|childish|over the top|precious)
    (you are)? (way|far)? too emotional
    (get over yourself|lighten up|boo hoo|boohoo)
    you are imagining (it|things)
    (you are|it is) all in your head
    (other|some) people have (real|bigger|actual) problems
  `,
  unless: `
    (not|lol|😂|if|am i|can not|told|said|says|never|i will|when you tell|gift|take (your|all the) time)
    \\?
  `,
  rationale: 'The feeling is called too large.',
  source: 'model 3b dismiss',
  examples: {
    matches: ["[you're overreacting] again"],
    ignores: ["you're not overreacting at all"],
  },
});
