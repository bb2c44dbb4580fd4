import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (ich)? (will|moechte|wuensche|wuerde) *3 (sterben|tot sein|nicht mehr leben|nicht mehr aufwachen|mich umbringen|nicht mehr da sein)
    (will|kann|mag) nicht mehr (leben|hier sein|da sein)
    mich umbringen
    (ritze|ritzt|geritzt|schneide) *2 (mich|wieder|mir)?
    (habe|hab) *4 (tabletten|pillen) (genommen|geschluckt)
    (allem|meinem leben|dem ganzen) ein ende *2
    das leben nehmen
    suizid
    selbstmord
    besser dran ohne mich
  `,
  unless: `
    (hunger|lachen|haha|😂|langeweile|durst|peinlich|hitze)
  `,
  rationale: 'The writer may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: ['[ich will nicht mehr leben]', '[ich will sterben]'],
    ignores: ['ich sterbe vor Hunger', 'ich könnt sterben vor Lachen'],
  },
});
