import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'commit-will',
  reads: 'give.commit',
  phrases: `
    i will (just|try|go|get|<fetch>|cook|do|have|be there|bring|come|take|tell|sort|talk|stay|stop|come|ring|drive|merge|see to|swing|start|give you|help|be wherever|meet|wash|have a word|chase|keep|look|pay|add)
    (consider it done|leave (it|that) (with|to) (me|us)|on it|on my list|i am on it|will do|can do|sure thing|you have my word|promise|count me in)
    (yes|yeah|yep|sure|ok|course|deffo|definitely|fine|no worries|alright|okay) i (will|can|am)
    (sending|doing) (it|this)? (now|over)
    i am (on bins|driving|doing|helping|getting|making|taking|coming)
    will (send|bring|do|ring|call|get|pick|sort|make|book|fix|check|take|have|let you|pop|be there|drop|tell|pay|cook|look|text|forward)
  `,
  unless: `
    (he|she|they) will
    i will (not|have (the|a)|show you what|leave)
    (or|unless|until|if you do not)
  `,
  rationale: 'Takes on a concrete action for the other or for both.',
  source: 'model 3a give.commit; ISO 24617-2 promise, acceptRequest',
  examples: {
    matches: ["[i'll ring] the landlord first thing", '[consider it done]'],
    ignores: ["i'll never understand taxes", "he'll do it"],
  },
});
