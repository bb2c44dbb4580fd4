import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (veux|veut|voulais|voulait|voudrais|aimerais|prefererais|envie|pense|penses|parle|idee|essaye|tente) *2 (mourir|la mort|crever|disparaitre|me tuer|se tuer|te tuer|me jeter|en finir)
    <cut>
    en finir ($|avec la vie|avec tout)
    mettre fin a (mes|ses|ma)
    (envie|force|raison|marre|fatigue|fatiguee|peux|veux|veut|voulait|continuer) *3 vivre ($|la|comme|je|et)
    raison *2 de vivre
    (plus|jamais|pas) *1 me reveiller
    je me reveille pas $
    (dormir|endormir) pour toujours
    (mieux|etre|prefere) *3 (mort|morte|mourais)
    si je (disparaissais|disparais|saute|me tue)
    (me flinguer|me foutre en l air|tirer une balle)
    (plus la force|tout s arrete) $
    mieux sans moi et *4
    vais mourir ce soir
    me (suis)? *1 (coupe|coupee|brule|brulee) (encore|expres|au bras|les bras|les veines|depuis)
    suis encore (coupe|coupee)
    (envie|recommence) *1 me (couper|bruler|faire mal)
    (veux|veut|voulais|voudrais) plus etre la
    (3114|urgences psy)
    force de continuer
    (seras|serez|seriez) *1 (debarrasse|debarrasses) de moi
    (coupe|coupee) les bras
    (me|te|se) (fais|faire|faisais) du mal
    (pris|vide|bu|prendre) (tous|toute|trop|plein|tout) *3 <pill>
    (avale|avaler) *2 <pill>
    (compte|prepare) (mes|les) <pill>
    <pill> dans la main
    (failli|pensais|voulais|envie) *1 sauter
    me (jeter|jete) (du|par)
    sous (un|le) (train|metro|camion)
    me pendre
    (mes|les|ses) veines
    (en haut|au bord) (du|d'un) (parking|pont|toit|vide)
    une ts
    (lettre d'adieu|mes adieux|idees noires)
    (aime|aimait|pardon) *4 adieu
  `,
  unless: `
    de (rire|faim|honte|chaud|froid|soif|joie|trouille)
    (rire|mdr|😂|🤣|honte|cheveux|chocolat|chocolats|ennui|<game>|equipe|finir avec (ce|ces|le|les))
  `,
  rationale: 'The writer, or someone spoken of, may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: [
      'je [veux mourir]',
      'je [veux plus vivre]',
      'j’ai [envie d’en finir]',
      'elle parle de se [suicider]',
      'j’ai [avalé tous les cachets]',
      'je me [scarifie] depuis la rentrée',
      'ce serait [mieux si j’étais morte]',
      'il a laissé une [lettre d’adieu]',
    ],
    ignores: [
      'je suis mort de rire',
      'envie de mourir de honte mdr',
      'je veux en finir avec ce dossier',
      'j’ai plus envie de vivre ici',
      'j’ai avalé toute la boîte de chocolats',
      'j’ai pris deux cachets pour la migraine',
      'tu peux dire adieu à ta prime',
      'je me suis coupé le doigt',
    ],
  },
});
