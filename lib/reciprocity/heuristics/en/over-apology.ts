import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'over-apology',
  reads: 'over_apology',
  phrases: `
    sorry (for|to) (being|exist|existing|asking|needing|breathing|caring|bothering|be such|be a|be so|be|keep|always|even) *3 (needy|pain|burden|nuisance|bother|annoying|this|here|me|clingy|a lot|like this|emotional|sensitive|difficult|problem|mess|such|way|hassle|asking|needing|too much)
    sorry (i am|im) (like this|so needy|this needy|a pain|a burden|such a|too much|annoying|always|so annoying|so emotional|a mess|boring)
    sorry *12 sorry
    (sorry|apologies) *14 apologies
    apologies *12 (sorry|apologies)
    (i know)? i am (being)? (a|such a)? (burden|pain|nuisance|annoying|too much|so annoying|needy|so needy|bother) *3 sorry
    (feel|felt) (so|really|awful|bad|terrible|guilty) *3 (asking|even asking|to ask|needing|bothering|leaning)
    (hate|ashamed|embarrassed) (to|that i have to)? (ask|asking|bother|bothering) (you)?
    (sorry i exist|sorry for everything|ignore me sorry|sorry ignore me)
    (you must be|you are probably) (sick|tired|fed up) of (me|my)
  `,
  unless: `
    (your loss|sorry for your|so sorry about your|hear about|sorry about your)
    (song|lyrics|hardest word|sorry not sorry)
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
