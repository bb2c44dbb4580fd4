import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (will|wollte|moechte|wuensche|wuerde) *3 (sterben|tot sein)
    (will|wollte|moechte|kann|mag) (ich|er|sie|einfach|so)* (nicht mehr|nimmer) (leben|da sein|hier sein|aufwachen|weiterleben)
    (sterben|tot sein|nicht mehr leben) (will|wollte|moechte)
    (nicht|nie) (mehr|wieder) (aufwachen|aufwache)
    (grund|kraft) *1 (zu leben|zum leben)
    (mich|sich) *1 (umbringen|umzubringen|umbringe|umbringt|umgebracht)
    (bring|bringe) *1 (mich|sich) um
    (mir|sich|dir) *1 (was|etwas|nichts) (antun|anzutun|antu|antue|antut|angetan)
    (tu|tut) (ich|er|sie)? (mir|sich|dir) *2 (was|nichts) an
    leben *1 nicht mehr
    leben (zu)? (nehmen|genommen|beenden)
    leben *2 keinen sinn
    (allem|ganzen|leben|dem) ein ende
    schluss *4 (mit (allem|dem leben)|heute nacht)
    ich *1 (waer|waere) *2 (tot|nie geboren)
    ich *2 tot (waer|waere)
    besser *4 (tot|nicht mehr (da|lebe|bin))
    ohne mich *3 welt
    (ritz|ritze|ritzt|schneide) (mich|sich)
    mich *3 (geritzt|ritze)
    habe (mich|mir) *1 (wieder|selbst|absichtlich) *1 (geschnitten|verletzt|wehgetan|weh getan)
    (selbst|selber) (verletze|verletzen|weh)
    mir weh zu tun
    verletzt sich *1 selbst
    (alle|ganze|ganzen|viele|packung) *2 <pills> *2 (genommen|geschluckt|nehmen|liegen)
    <pills> *2 (geschluckt|vor mir|gesammelt|viele)
    (klinge|rasierklinge|strick) *3 (gesucht|gekauft|hand|arm)
    (suizid|suizidgedanken|selbstmord|abschiedsbrief|abschiedsbriefe|telefonseelsorge)
    (bruecke|dach|parkdeck|gleisen) *5 (springen|springe|nicht mehr|weiss nicht|gestanden)
    will springen
    (springen|springe|springt) *3 (bruecke|dach|zug)
    vor (den|einen) *1 zug
    nicht mehr auf (der|dieser) welt
    fuer immer (einschlafen|schlafen)
    (arme|arm|pulsadern) *1 aufgeschnitten
    ans sterben
    gegen *1 baum *1 (fahren|fahre)
    nicht mehr *2 (pass|passt) auf
    (such|sucht) mich *1 nicht
  `,
  unless: `
    (hunger|lachen|haha|lol|😂|🤣|😅|langeweile|durst|peinlich|hitze|muskelkater|kochen|training)
    wird mich umbringen
  `,
  rationale: 'The writer, or the one spoken of, may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: [
      'ich [will nicht mehr leben]',
      'ich [will sterben]',
      'ich [möchte am liebsten tot sein]',
      'ich [will einfach nicht mehr aufwachen]',
      'sie redet davon [sich umzubringen]',
      'ich [bring mich um] wenn du gehst',
      'hab Angst dass er [sich was antut]',
      'bitte [tu dir nichts an]',
      'er wollte sich das [Leben nehmen]',
      'ich mach heut [Schluss mit allem]',
      '[ich wär lieber tot]',
      'mein Kind [ritzt sich]',
      '[hab mich wieder geschnitten]',
      'hab ne [ganze Packung Schmerztabletten genommen]',
      'ich hab einen [Abschiedsbrief] geschrieben',
      'ich steh am [Dach und will springen]',
      'ich wollt [vor den Zug]',
    ],
    ignores: [
      'ich sterbe vor Hunger',
      'ich könnt sterben vor Lachen',
      'die Hitze bringt mich noch um',
      'meine Mama wird mich umbringen',
      'hab meine Tablette genommen',
      'hab mich beim Kochen geschnitten',
      'ich kann nicht mehr, bin so satt',
      'zieh dir was Warmes an',
      'pass auf dich auf',
    ],
  },
});
