import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    (m|t|l|nous|les) (a|as|ont|ai|avoir|avait) *1 <hurt>
    (il|elle|tu|on|<kin>) *1 (me|nous|ma) *1 <hurt>
    (il|<kin>) *4 (te|la|me|nous) <hurt>
    il *3 (me|la|nous) (tuer|tuera|tuerait)
    (il|elle|<kin>) *1 <hurt> *2 (<kin>|petite|petit|enfants|moi)
    (ete|fait|femme|enfant) (<hurt>|battu)
    (frappee|giflee|etranglee|violee|agressee|tabassee)
    (m|l) (a|as) forcee
    (coup|coups) de (poing|poings|pied|pieds|couteau|ceinture)
    (prend|prends|recu|pour|sous|donne) (les|des|ses) coups
    (m|me|nous|lui) *3 (gifle|gifles|claques|baffe|raclee)
    (m|t|l|lui) (a|as) *1 (casse|pete|tordu|ouvert|fracture|brule) *1 (poignet|bras|nez|dent|cote|doigt|machoire|levre)
    (serre|mains|prise|attrapee) *3 (cou|gorge)
    (m|l|nous) *2 <shove> *2 (contre|mur|sol|terre|lit|escalier|escaliers|cheveux|bras|dessus)
    crache dessus
    (main|mains) (sur (moi|elle)|aux fesses)
    (jete|lance|balance) (un|une|le|l|son) (assiette|verre|chaise|bouteille)
    (un|des) (coup|coups) (au|a la|dans le|dans la)
    (sorti|menace|menacee|menaces) *3 (couteau|arme|fusil|mort)
    (leve|lever|levera) *1 la main sur
    (bleus|bleu|marques|traces) *3 (bras|cou|visage|dos|enorme)
    (mes|ses|des) (bleus|hematomes)
    a des marques
    violences (conjugales|physiques|sexuelles)
    (il|<kin>) (est|devient) *1 violent
    que *2 tombee
    menti aux urgences
    (viol|inceste|attouchements)
    (il|<kin>) (me|nous|lui) fait du mal
    (m|me) (a|as)? fait mal (expres|encore|au bras)
  `,
  unless: `
    (<game>|balle|ballon|but|lucarne|mdr|😂|🤣|soleil|echecs|dames|cartes|score|chat|coeur|tempete)
    frappe par
    (ca|qui) m a (frappe|serre)
    (sur les|dans l|sur le) (nerfs|oeil|systeme)
  `,
  rationale: 'Violence that was suffered, seen or is feared.',
  source: 'model 3f.2',
  examples: {
    matches: [
      'il [m’a frappée] hier',
      'mon copain [m’a encore giflée] devant eux',
      'il [m’a poussée contre le mur]',
      'papa m’a [serré le cou]',
      'je me suis [fait tabasser] au lycée',
      'il a [levé la main sur] les enfants',
      'elle a [des bleus sur les bras]',
      'il a [sorti un couteau]',
    ],
    ignores: [
      'la balle m’a tapé',
      'il m’a tapé dans l’œil',
      'tu m’as poussé à bout',
      'papa t’a battu aux dames',
      'ça m’a serré la gorge',
      'il me tape sur les nerfs',
      'un coup de main samedi ?',
      'ma mère va me tuer, j’ai cassé le vase',
    ],
  },
});
