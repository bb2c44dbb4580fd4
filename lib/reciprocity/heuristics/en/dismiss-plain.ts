import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'dismiss-plain',
  reads: 'dismiss',
  certain: true,
  phrases: `
    you are (so|just|being|totally)? (overreacting|overdramatic|oversensitive)
    you are (so|just|being|way|far)? (being)? (too|so) (sensitive|dramatic)
  `,
  unless: `
    (not|lol|😂|if|am i)
    \\?
  `,
  rationale: 'The feeling is called too large.',
  source: 'model 3b dismiss',
  examples: {
    matches: ["[you're overreacting] again"],
    ignores: ["you're not overreacting at all"],
  },
});
