import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'anger-of-recipient',
  reads: 'anger',
  phrases: `
    (do not|are you) (be|get|still)* (mad|angry|cross|annoyed|upset)
    (do not (shout|yell|hate me)|calm down please|please calm down|you are scaring me|made you angry|stop shouting|your temper|when you are like that|you hate me|kick off)
  `,
  rationale: 'Anger of the recipient silences the patterns that blame oneself.',
  source: 'model 3f.4',
  examples: {
    matches: [
      "sorry sorry, please [don't be mad]",
      'i know i [made you angry]',
      'sorry, [are you still cross]?',
      'i said sorry, [please calm down]',
    ],
    ignores: ["i'm not angry", 'calm seas today', 'they are mad about tennis'],
  },
});
