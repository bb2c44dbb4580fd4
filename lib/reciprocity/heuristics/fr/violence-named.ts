import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    (il|elle|tu|mon <family>|papa) (m|t|nous|l|ma|me)* (a|as) (frappe|frappee|tape|tapee|giflee|gifle|poussee|pousse|etranglee|etrangle|cogne|cognee|violee|viole|battue|battu|attrapee|agressee|mordue) *2
    (me|m|nous) (frappe|tape|bat|gifle|etrangle|cogne) (encore|quand|souvent|si|s il|devant)?
    (bleu|bleus|marques|oeil au beurre) *3 (bras|cou|visage|noir)
    leve la main *2
    serre le cou
    m a fait mal (expres|encore|au bras)
  `,
  unless: `
    (<game>|balle|ballon|mdr|😂|dans l oeil|soleil)
  `,
  rationale: 'Violence that was suffered, seen or is feared.',
  source: 'model 3f.2',
  examples: {
    matches: ['[il m’a frappée hier]', '[il m’a poussée contre le] mur'],
    ignores: ['la balle m’a tapé', 'il m’a tapé dans l’œil'],
  },
});
