import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-things',
  reads: 'harmless',
  phrases: `
    (scared|afraid|frightened|terrified|nervous|petrified|fear) (of|about|for|at) (the|my|our|a|an|this|that|all|these|going|having)* (<animal>|<event>|<body>|heights|flying|needles|needle|dark|dentist|driving|clowns|lift|lifts|water|thunder|failing|failure|messing|losing|missing|results|surgery|operation|labour|injection|jab|plane|planes|snake|snakes|wasps|ghosts|blood|hospital|hospitals|future|change|commitment|rejection|bill|stairs|ladder|motorway)
  `,
  unless: `
    (him|he|her|ex|husband|boyfriend|them)
  `,
  rationale: 'A fear of things and days, not of a person.',
  source: 'model 3f.1 (the border to fear of a person)',
  examples: {
    matches: ["i'm [scared of spiders]", 'so [nervous about the interview]'],
    ignores: ["i'm scared of him", "i'm scared of the dark when he is home"],
  },
});
