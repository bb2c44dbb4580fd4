import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'commit-will',
  reads: 'give.commit',
  phrases: `
    i will (just|definitely|defo|make sure|be sure|try|also|go|get|<fetch>|cook|do|have|be there|bring|come|take|tell|sort|handle|talk|stay|stop|come|ring|drive|merge|see to|swing|start|speak|give you|help|be wherever|meet|wash|have a word|save|chase|keep|look|pay|remember|add)
    (consider it done|leave (it|that) (with|to) (me|us)|on it|on my list|i am on it|got it covered|will do|can do|sure thing|you have my word|promise|i promise|count me in|count on me|you can count|no problem i)
    (yes|yeah|yep|sure|ok|course|of course|absolutely|deal|deffo|definitely|fine|no worries|alright|okay|happy to) i (will|can|am|would)
    (sending|doing|fixing|sorting|booking|checking|looking|bringing|getting|calling|ringing) (it|that|them|this)? (now|tonight|today|tomorrow|first thing|over)
    i am (going to|gonna)? (on bins|cooking|driving|bringing|doing|paying|fixing|sorting|picking|helping|getting|making|taking|coming)
    (will) (send|bring|do|ring|call|get|pick|sort|make|book|fix|check|take|have|let you|pop|be there|drop|tell|pay|cook|look|share|email|text|forward)
    i am (going to|gonna) (fix|sort|bring|get|cook|make|help|ring|call|do|take|pay|tell|talk|clean)
    (my treat|on me|dinner is on me|i am paying|i got this|i have got this|ive got it|leave them with)
  `,
  unless: `
    i will (never|not|have (the|a)|regret|kill|be at|be late|be home|show you what|be honest|miss|lose|leave|be sorry)
    (or|unless|until|if you do not)
  `,
  rationale: 'Takes on a concrete action for the other or for both.',
  source: 'model 3a give.commit; ISO 24617-2 promise, acceptRequest',
  examples: {
    matches: ["[i'll ring] the landlord first thing", '[consider it done]'],
    ignores: ["i'll never understand taxes", "he'll do it"],
  },
});
