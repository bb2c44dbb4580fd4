import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'shutdown-plain',
  reads: 'shutdown',
  certain: true,
  phrases: `
    (haz|hace|haga) lo que (quieras|te de la gana)
    no (tengo|hay) nada mas (que|de que) (decir|hablar)
    dejame en paz y ya
    me da igual todo
    olvidalo (ya)? $
  `,
  rationale: 'Closes the talk.',
  source: 'model 3b shutdown',
  examples: {
    matches: ['[haz lo que quieras]'],
    ignores: ['haz lo que te dijo el medico', 'me da igual pizza o pasta'],
  },
});
