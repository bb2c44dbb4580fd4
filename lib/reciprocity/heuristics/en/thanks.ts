import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'thanks',
  reads: 'give.thanks',
  phrases: `
    (thanks|thank you|thank u|thank) (so much|a million|again|for|to you|ever so)?
    (really|do|i)? appreciate (you|that|the|u)?
    (grateful|thankful) (for|you)?
    (meant|means) (a lot|loads)
    (much obliged|bless you for|you did not have to|owe you one|i owe you|you saved my|saved my life|lifesaver|you are a (star|legend|lifesaver))
    (i noticed|noticed) you
    i (will)? (do not say it|never forget it)
    many thanks
  `,
  unless: `
    thanks (for nothing|to the|but no|to (this|you))
    (no|says|say|said|a) (a)? (thanks|thank)
  `,
  rationale: 'Gratitude for something the recipient did or is.',
  source: 'model 3a give.thanks; ISO 24617-2 thanking',
  examples: {
    matches: ['[thank u so much] for yesterday', '[really appreciate you] reading it'],
    ignores: ['thanks for nothing', 'he never says thanks'],
  },
});
