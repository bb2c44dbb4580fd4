import type { GrammarSource } from '../../grammar.ts';

/** Closed lists of French. */
export const grammar: GrammarSource = {
  speech: 'dit disait demande crie ecrit raconte repete',
  speakers:
    'il elle ils elles maman papa chef frere soeur mamie papi prof tante oncle quelqu gens ex mari femme voisin voisine copain copine ami amie collegue on qui',
  between: 'm a me lui toujours',
  titleVerbs: 'regarde lis ecoute film chanson serie livre appelle',
  negations: 'pas jamais ni personne sans plus rien aucun',
  doubts: 'crois dis dit pense disais si traite',
  play: 'mdr lol xd haha ahah hihi blague rigole deconne',
  sorry: 'desole desolee pardon excuse excuses excusez navre',
  addressee: 'tu te toi t ton ta tes tien tienne tiens tiennes vous votre vos',
  self: 'je j me m moi mon ma mes mien mienne miens miennes',
};
