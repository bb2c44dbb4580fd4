import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'shutdown-close',
  reads: 'shutdown',
  phrases: `
    ^ (whatever|forget it|suit yourself|save it|do what you want|leave it|as you like|think what you (like|want)|believe what you (like|want)|i am done|conversation over) $
    (i am|im) (done|over) (with)? (this|explaining|you|it)
    (do not|dont) bother (replying|explaining|$)
    (not|i am not|we are not) (doing|having|discussing|getting into|listening to) (this|it)
    (i do not|do not) (want to|wanna) hear it
    (nothing|not much) (more|left) to (say|talk)
    (conversation|talk|case|this) over
    (talk|moan) to the wall
    (i have)? (switched off|stopped listening|nothing more)
    (believe|think|say|do) (what|whatever) (you|u|version) *3 (want|like|suits)
    (muting|blocking|leaving) (this|you|the) (chat|now)?
    not (saying|talking) (another word|to you)
    (k|ok) bye
    forget i (said|asked|spoke)
    whatever you say
    (cba|can not be arsed) (with)? (this|you)
  `,
  rationale:
    'Closes the talk coldly without a way back; leaving can also be right, so it stays a note.',
  source: 'model 3b shutdown; Ross et al. 2019 (caution)',
  examples: {
    matches: ['[whatever]', "[i'm done with this], believe what you like"],
    ignores: [
      "whatever you like for the film, i'm easy",
      'too tired to talk tonight, tomorrow after tea?',
    ],
  },
});
