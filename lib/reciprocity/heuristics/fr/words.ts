/** Word classes of the French pack, written by hand, `class: words`, accents taken off; the first class of a word names it where one name is needed. */
export const wordClasses = `
insult: idiot idiote con conne connard connasse abruti abrutie debile cretin cretine imbecile salaud salope pute batard ordure merde menteur menteuse lache hypocrite egoiste parasite clown boulet nul nulle looser loser tocard bouffon bouffonne gamin gamine porc vipere pervers bolos naze tache andouille feignasse glandeur
trait: egoiste paresseux paresseuse feneant feneante inutile insupportable insensible irresponsable immature faux fausse cruel cruelle froid froide toxique jaloux jalouse controlant radin radine pueril pathetique ingrat ingrate lourd lourde bete stupide debile mechant mechante ridicule minable lamentable penible hautain hautaine
family: copain copine mari femme ex mec conjoint pere papa frere fils beau chef
game: jeu partie niveau boss mario fifa film serie episode livre chanson match zombie
kin: mari ex conjoint compagnon copain mec chum homme pere papa frere oncle tonton cousin fils gendre beau mere maman soeur copine femme fille
hurt: frappe tape gifle cogne tabasse etrangle viole agresse maltraite poignarde battue bat frapper taper battre gifler cogner tabasser agresser etrangler violer frappait tapait battait
shove: pousse plaque coince jete projete balance lance traine tire secoue attrape cogne
watch: suit suivi surveille harcele menace espionne controle sequestre enferme traque
pill: cachet medoc medicament comprime somnifere pilule boite plaquette
cut: scarifie scarifier scarification mutile mutiler taillade automutile suicide suicider suicidaire
`;
