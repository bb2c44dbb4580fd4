import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-things',
  reads: 'harmless',
  phrases: `
    (peur|trouille|flippe|stresse) (de|des|du|d|pour|les|la|le|l|un|une|mon|ma)* (araignee|araignees|souris|chiens|serpents|avion|vide|hauteur|examen|exam|partiel|entretien|dentiste|piqures|piqure|orage|orages|noir|operation|resultats|clowns|ascenseur|conduire|guepes)
  `,
  unless: `
    (il|lui|mari|ex|copain)
  `,
  rationale: 'A fear of things and days, not of a person.',
  source: 'model 3f.1 (the border to fear of a person)',
  examples: {
    matches: ["j'ai [peur de l'avion]", '[peur des araignées]'],
    ignores: ["j'ai peur de mon mari"],
  },
});
