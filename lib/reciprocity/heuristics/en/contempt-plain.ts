import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'contempt-plain',
  reads: 'contempt',
  certain: true,
  phrases: `
    look who (finally|decided)
    use your brain
    are you (deaf|blind|slow|thick) (or)?
    (not|is not) rocket science
  `,
  unless: `
    (lol|😂|said|says|ear|ears|eye|hearing|he|she|solo|gig|!!)
  `,
  rationale: 'Talking down to the reader.',
  source: 'model 3b contempt',
  examples: {
    matches: ['[look who finally] shows up', '[are you deaf]'],
    ignores: ['he went deaf in one ear', 'are you slow today lol'],
  },
});
