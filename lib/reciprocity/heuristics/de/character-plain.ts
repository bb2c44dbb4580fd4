import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-plain',
  reads: 'character',
  phrases: `
    du bist (so|echt|einfach|wirklich|doch|ja|nur|total|ein|eine|der|die|voll|auch)* (<insult>|<trait>)
    (so|was fuer) (ein|eine) (<insult>)
    du (<insult>)
    sei nicht (so|immer)? (<trait>)
    wie (<trait>) (bist du|kann man|du bist)
  `,
  unless: `
    (haha|lol|😂|🤣|nicht <trait>|nicht <insult>|sagst du)
  `,
  rationale: 'A negative label on the person, said outright.',
  source: 'model 3b character',
  examples: {
    matches: ['[du bist so egoistisch]', '[du Idiot]'],
    ignores: ['bin ich egoistisch?', 'mein Chef ist ein Idiot'],
  },
});
