import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'anger-of-recipient',
  reads: 'anger',
  phrases: `
    (do not|dont|please do not|pls do not|are you|r u|please dont) (be|still)* (mad|angry|cross|annoyed|upset)
    (calm down please|please calm down|you are scaring me|i made you angry|made you angry|stop shouting|your temper|when you are like that|you hate me|kick off)
  `,
  rationale: 'Anger of the recipient silences the patterns that blame oneself.',
  source: 'model 3f.4',
  examples: {
    matches: ["sorry sorry, [please don't be mad]", 'i know [i made you angry]'],
    ignores: ['i am angry', 'calm seas today'],
  },
});
