import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'thanks',
  reads: 'give.thanks',
  phrases: `
    (thanks|thank you|thank u|thank) (so much|a million|again|loads|for|to you|very much|lots|ever so|a lot|heaps|a bunch)?
    (really|so|truly|do|very|much|hugely|we|i)? (appreciate|appreciated) (you|it|this|that|your|the|u|everything|all)?
    (grateful|thankful) (for|to|that|you)?
    (meant|means) (a lot|so much|the world|everything|loads)
    could (not|n't) have *4 without you
    (much obliged|bless you for|you did not have to|owe you one|i owe you|you saved my|saved my (life|bacon|skin|day|night|week|morning|bacon)|lifesaver|life saver|you are a (star|legend|lifesaver|gem|angel|saint|hero))
    (i noticed|noticed) (you|that you|how)
    (too|very|so) (kind|good|generous) (of you|to (me|us))
    (i|we) (will)? (do not say it|never forget (it|what|how|that)|do not know what (i|we) would)
    (cannot|can not) thank you
    (big|huge|massive|many|special) (thanks|thank|up)
    dunno what i would do without
  `,
  unless: `
    thanks (for nothing|to the|but no|to (this|that|you)|in advance)
    (no|says|say|said|never|not even|without|a|one|single) (a)? (thanks|thank)
    (medal|sarcas)
  `,
  rationale: 'Gratitude for something the recipient did or is.',
  source: 'model 3a give.thanks; ISO 24617-2 thanking',
  examples: {
    matches: ['[thank u so much] for yesterday', '[really appreciate you] reading it'],
    ignores: ['thanks for nothing', 'he never says thanks'],
  },
});
