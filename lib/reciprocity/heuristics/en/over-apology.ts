import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'over-apology',
  reads: 'over_apology',
  phrases: `
    sorry (for|to) (being|be a|be so|be) *3 (needy|pain|nuisance|this|like this)
    sorry (i am|im) (like this|such a)
    sorry *12 sorry
    apologies *14 apologies
    apologies *12 apologies
    i am annoying *3 sorry
  `,
  rationale: 'Apologies piled up, or for needing, asking or being there, bury the ask.',
  source: 'model 3b over_apology; FAST; Schumann & Ross 2010 (no norm)',
  examples: {
    matches: [
      '[sorry for being so needy]',
      '[sorry to chase, so sorry], could you approve my leave',
    ],
    ignores: ['sorry i missed your recital, i had the wrong day', 'so sorry for your loss'],
  },
});
