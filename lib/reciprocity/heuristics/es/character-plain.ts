import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-plain',
  reads: 'character',
  phrases: `
    (eres|sos|es usted) (un|una)? (tan|muy|mas|autentico|autentica|puto|puta|completo)? (<insult>|<trait>)
    (menudo|menuda|vaya|pedazo de|que) (<insult>)
    no seas (tan)? (<insult>|<trait>)
  `,
  unless: `
    (jaja|😂|🤣|soy|digas|creas)
  `,
  rationale: 'A negative label on the person, said outright.',
  source: 'model 3b character',
  examples: {
    matches: ['[eres un egoista] y lo sabes', '[sos insoportable]'],
    ignores: ['¿crees que soy egoista?', 'mi jefe es un idiota'],
  },
});
