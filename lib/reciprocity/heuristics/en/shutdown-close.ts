import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'shutdown-close',
  reads: 'shutdown',
  phrases: `
    ^ (forget it|save it|think what you like|believe what you like|i am done|do not bother) $
    (not|i am not) (doing|having|getting into) (this|it)
    nothing left to say
    (conversation|case|this) over
    (stopped listening|nothing more)
    (believe|think|say|do) what (you|u) *3 (want|like)
    whatever you say
    cba (with)? this
  `,
  rationale:
    'Closes the talk coldly without a way back; leaving can also be right, so it stays a note.',
  source: 'model 3b shutdown; Ross et al. 2019 (caution)',
  examples: {
    matches: ['i have [nothing left to say]', '[believe what you like]'],
    ignores: [
      "whatever you like for the film, i'm easy",
      'too tired to talk tonight, tomorrow after tea?',
    ],
  },
});
