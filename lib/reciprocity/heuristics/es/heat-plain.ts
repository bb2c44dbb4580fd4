import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'heat-plain',
  reads: 'heat',
  certain: true,
  phrases: `
    (vete|andate|iros) a la (mierda|chingada|verga|mierda)
    que te (den|jodan|folle)
    (callate|cierra la boca|cerra el orto)
    chinga tu madre
    me tienes hasta (los|las) *2
  `,
  unless: `
    (jaja|😂|🤣)
  `,
  rationale: 'Swearing at the recipient, or shouting them down.',
  source: 'model 3b heat',
  examples: {
    matches: ['[vete a la mierda]', '[callate] de una vez'],
    ignores: ['el partido fue una mierda', 'mierda, perdi el bus'],
  },
});
