import type { GrammarSource } from '../../grammar.ts';

/** Closed lists of Spanish. */
export const grammar: GrammarSource = {
  speech: 'dijo dice dijeron pregunto grito solto contesto escribio decia',
  speakers:
    'el ella ellos ellas mama papa jefe jefa hermano hermana abuela abuelo profe tia tio primo prima alguien gente ex marido mujer vecino vecina amigo amiga que',
  between: 'me le nos les siempre',
  titleVerbs: 'viendo leyendo escuchando pelicula cancion serie libro titulada',
  negations: 'no nunca ni nadie sin tampoco jamas',
  doubts: 'creo digo dije pienso diciendo llamando si',
  play: 'jaja lol xd broma bromita coña joda',
  sorry: 'perdon perdona perdona siento disculpa disculpas disculpe lamento',
  addressee:
    'tu te ti tus tuyo tuya tuyos tuyas contigo vos usted ustedes vosotros vosotras os vuestro vuestra vuestros vuestras',
  self: 'yo me mi mis mio mia mios mias conmigo',
};
