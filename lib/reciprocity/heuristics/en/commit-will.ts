import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'commit-will',
  reads: 'give.commit',
  phrases: `
    i will (just|try|go|get|<fetch>|cook|do|have|be there|bring|come|take|tell|sort|talk|stay|stop|come|ring|drive|see to|start|give you|help|meet|wash|have a word|chase|keep|look|pay)
    (consider it done|leave it (with|to) me|on it|on my list|i am on it|will do|can do|you have my word|promise)
    (yes|yep|sure|ok|course|fine|okay) i (will|can|am)
    will (send|bring|do|ring|get|pick|sort|make|take|have|be there|drop|tell|pay|cook|look|text)
  `,
  unless: `
    (he|she) will
    i will (not|have (the|a)|leave)
    (or|until)
  `,
  rationale: 'Takes on a concrete action for the other or for both.',
  source: 'model 3a give.commit; ISO 24617-2 promise, acceptRequest',
  examples: {
    matches: ["[i'll ring] the landlord first thing", '[consider it done]'],
    ignores: ["i'll never understand taxes", "he'll do it"],
  },
});
