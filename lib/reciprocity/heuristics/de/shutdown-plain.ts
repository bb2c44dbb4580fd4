import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'shutdown-plain',
  reads: 'shutdown',
  certain: true,
  phrases: `
    (mach|macht) (doch|halt)? was du willst
    mach doch was (du|ihr) (willst|wollt)
    ich hab dazu nichts mehr zu sagen
    (vergiss|lass) es (einfach)? $
    mir doch egal
    ist mir (alles|doch)? egal $
  `,
  rationale: 'Closes the talk.',
  source: 'model 3b shutdown',
  examples: {
    matches: ['[mach doch was du willst]'],
    ignores: ['mach was der Arzt gesagt hat', 'egal ob Pizza oder Pasta'],
  },
});
