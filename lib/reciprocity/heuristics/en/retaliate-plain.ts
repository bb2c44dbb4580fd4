import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'retaliate-plain',
  reads: 'retaliate',
  certain: true,
  phrases: `
    now you know how (it|that)? feels
    (see|let us see) how you like (it|that)
    taste of your own medicine
    (you|u) did it to me (so|first|now)
    (now)? see how it feels
  `,
  unless: `
    (lol|😂|said|says|app|game|cake|recipe|soup)
  `,
  rationale: 'Hurt is given back so that it is felt.',
  source: 'model 3b retaliate',
  examples: {
    matches: ['[now you know how it feels]', 'a [taste of your own medicine]'],
    ignores: ['try the soup, see how you like it', 'now you know how to park'],
  },
});
