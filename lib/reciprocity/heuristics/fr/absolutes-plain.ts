import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'absolutes-plain',
  reads: 'absolutes',
  certain: true,
  phrases: `
    tu (m|nous|me|l|ne)* (ecoutes|aides|appelles|reponds|demandes|ranges|fais|laves|cuisines|comprends|penses|soutiens) *2 jamais
    tu (es)? (toujours) (en retard|sur ton tel|absent|absente|en train de)
    tu (oublies|arrives|fais|recommences) (toujours|tout le temps|sans arret) *2
    (a chaque fois|chaque fois) que *3 tu (oublies|arrives|me laisses)
    c est toujours (pareil|la meme chose) avec toi
    jamais tu (m|ne|me)* (ecoutes|aides|appelles|penses)
  `,
  unless: `
    (merci|super|genial|adore|aime|meilleur|sourire|rire|rates|decois|bravo)
  `,
  rationale: 'The plainest form: always or never, and what someone does not do.',
  source: 'model 3b absolutes',
  examples: {
    matches: ['[tu m’écoutes jamais]', '[c’est toujours pareil avec toi]'],
    ignores: ['tu rates jamais mon anniv, merci', 'tu es jamais allé à Rome ?'],
  },
});
