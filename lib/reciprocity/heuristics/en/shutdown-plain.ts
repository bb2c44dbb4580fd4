import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'shutdown-plain',
  reads: 'shutdown',
  certain: true,
  phrases: `
    ^ (ok|k|fine|right|oh)? (whatever|suit yourself|conversation over) (then)? $
    (i am|im) (so)? done (with)? (this|talking to you)
    no point (in)? talking to you
  `,
  rationale: 'Closes the talk in the fewest words; leaving can also be right, so it stays a note.',
  source: 'model 3b shutdown',
  examples: {
    matches: ['[whatever]', '[fine, suit yourself]', "[i'm done with this]"],
    ignores: ['whatever you like for the film', "i'm done with the hoovering"],
  },
});
