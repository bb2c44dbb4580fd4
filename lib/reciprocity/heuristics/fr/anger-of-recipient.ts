import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'anger-of-recipient',
  reads: 'anger',
  phrases: `
    (ne)? (t|te)? (enerve|fache|mets) (pas|pas en colere)
    (sois|soit) pas (fache|fachee|en colere)
    crie (moi)? pas dessus
    calme toi *2
    tu me fais peur
  `,
  rationale: 'The anger of the recipient is mentioned, which silences the self family.',
  source: 'model 3f.4',
  examples: {
    matches: ['[sois pas fâché] stp'],
    ignores: ['le chien était fâché', 'ton chef s’est énervé ?'],
  },
});
