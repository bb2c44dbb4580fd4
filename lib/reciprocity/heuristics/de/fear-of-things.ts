import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-things',
  reads: 'harmless',
  phrases: `
    (angst|schiss|panik|bammel) (vor|vorm|der|dem|den|die|das|einer|meiner|meinem|so|grossen)* (spinne|spinnen|maeuse|maeusen|hund|hunden|schlangen|pruefung|pruefungen|klausur|zahnarzt|fliegen|flug|hoehe|hoehen|spritze|spritzen|op|gewitter|dunkeln|ergebnis|ergebnissen|vorstellungsgespraech|referat|aufzug|autofahren)
  `,
  unless: `
    (er|ihm|mann|ex|freund)
  `,
  rationale: 'A fear of things and days, not of a person.',
  source: 'model 3f.1 (the border to fear of a person)',
  examples: {
    matches: ['hab [angst vor der prüfung]', '[schiss vorm zahnarzt]'],
    ignores: ['hab angst vor meinem mann'],
  },
});
