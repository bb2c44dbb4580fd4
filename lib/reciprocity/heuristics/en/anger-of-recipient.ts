import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'anger-of-recipient',
  reads: 'anger',
  phrases: `
    (do not|dont|please do not|pls do not|hope you are not|are you|r u|please dont|promise you will not|you will not|try not to) (be|get|still|going to be|too|being)* (mad|angry|cross|annoyed|furious|upset|shout|shouting|yell|kick off|lose it|fume|rage|pissed|explode|go mad|have a go|raise your)
    (calm down please|please calm down|you are scaring me|i made you (angry|mad|cross)|make you (angry|mad|cross)|made you (so)? (angry|mad|cross)|stop shouting|stop yelling|please do not shout|your temper|when you (are angry|get angry|shout|lose your temper|get like (this|that)|are like that)|you get (so)? (angry|mad)|you are (so|still|really)? (angry|mad|cross|furious) (with|at)|you hate me|please do not leave|do not shout|you went mad|you lost it|set you off|kick off)
  `,
  rationale: 'Anger of the recipient silences the patterns that blame oneself.',
  source: 'model 3f.4',
  examples: {
    matches: ["sorry sorry, [please don't be mad]", 'i know [i made you angry]'],
    ignores: ['i am angry', 'calm seas today'],
  },
});
