import type { GrammarSource } from '../../grammar.ts';

/** Closed lists of German. */
export const grammar: GrammarSource = {
  speech: 'sagte sagt meinte meint fragte schrie schrieb behauptet erzaehlt',
  speakers:
    'er sie mama papa mutter vater chef chefin bruder schwester oma opa lehrer lehrerin tante onkel jemand leute ex mann frau nachbar nachbarin freund freundin kollege kollegin der die',
  between: 'hat immer dann mir',
  titleVerbs: 'schaue gucke lese hoere film lied serie buch heisst',
  negations: 'nicht nie kein keine keinen keiner ohne kaum weder niemals',
  doubts: 'glaube sage sagte meine denke behaupte wenn ob finde',
  play: 'lol xd haha hihi spass scherz witz zwinker',
  sorry: 'sorry entschuldigung entschuldige verzeihung leid tut',
  addressee:
    'du dich dir dein deine deinen deiner deinem deines deins ihr euch euer eure euren eurer eurem eures',
  self: 'ich mich mir mein meine meinen meiner meinem meines meins',
};
