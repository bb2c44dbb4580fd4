import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'character-plain',
  reads: 'character',
  phrases: `
    tu es (vraiment|trop|tellement|qu|un|une|qu un|qu une|juste|pas mal|franchement|d un)* (<insult>|<trait>)
    (quel|quelle|espece de|sale|gros|grosse|pauvre) (<insult>)
    (fais|arrete) (pas)? (d)? (etre)? (aussi|si)? (<insult>|<trait>)
  `,
  unless: `
    (mdr|😂|🤣|suis|n es pas|es pas)
  `,
  rationale: 'A negative label on the person, said outright.',
  source: 'model 3b character',
  examples: {
    matches: ['[t’es qu’un égoïste]', '[espèce de con]'],
    ignores: ['je suis égoïste ?', 'mon chef est un con'],
  },
});
