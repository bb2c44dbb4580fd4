import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'over-apology',
  reads: 'over_apology',
  phrases: `
    sorry (for|to) (being|asking|needing|be a|be so|be|even) *3 (needy|pain|nuisance|this|clingy|like this|difficult|asking|needing)
    sorry (i am|im) (like this|a pain|such a|too much|annoying)
    sorry *12 sorry
    (sorry|apologies) *14 apologies
    apologies *12 (sorry|apologies)
    (i know)? i am (a)? (burden|pain|nuisance|annoying|too much) *3 sorry
    feel (so|awful|bad|terrible) *3 (asking|even asking|bothering|leaning)
    hate (to)? (ask|bothering) (you)?
    (sorry for everything|ignore me sorry|sorry ignore me)
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
