import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (je)? (veux|voudrais|envie de|pense a) (mourir|me tuer|disparaitre|en finir|plus me reveiller|crever)
    (je)? (veux|peux) plus (vivre|etre la)
    (me|m) (suis)? (scarifie|scarifiee|coupe|coupee|taillade) *2
    (j ai pris|pris|avale) *3 (cachets|medocs|comprimes)
    mettre fin a *3
    en finir (avec)? (la vie|tout)?
    m oter la vie
    suicid
    mieux sans moi et *4
  `,
  unless: `
    (rire|mdr|😂|faim|honte|chaud|froid|soif|ennui|coupe les cheveux)
  `,
  rationale: 'The writer may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: ['[je veux mourir]', '[je veux plus vivre]'],
    ignores: ['je suis mort de rire', 'envie de mourir de honte mdr'],
  },
});
