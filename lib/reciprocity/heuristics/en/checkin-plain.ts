import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'checkin-plain',
  reads: 'give.checkin',
  certain: true,
  phrases: `
    ^ (hey|hi)? (so)? how (are|is) (you|u) (doing|feeling|holding up)? (today|now)? (love|mate)? (\\?|$)
    how (was|did) your (day|exam|interview|trip|appointment|weekend|week|shift|test|surgery|first day)
  `,
  unless: `
    (not|dare)
  `,
  rationale: 'A caring question in its plainest form.',
  source: 'Huang et al. 2017',
  examples: {
    matches: ['[how are you feeling today?]', '[how was your day]'],
    ignores: ['how are we getting there', 'how was i supposed to know'],
  },
});
