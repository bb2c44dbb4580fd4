import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (ich)? (habe|hatte|hab) (so|echt|richtig|total)? angst (vor|dass|wenn) *2 (ihm|ihr|dir|er|sie|meinem|dem|<family>|heim|hause|zurueck|kommt|findet)?
    er (verfolgt|beobachtet|kontrolliert|bedroht|stalkt|ueberwacht) (mich|mein|uns)
    (er|sie) (liest|checkt|kontrolliert|durchsucht) *2 (handy|nachrichten|tasche)
    wenn er (das|es)? *2 (rausfindet|erfaehrt|mitkriegt|merkt|heimkommt)
    (fuehl|fuehle) mich *3 nicht (mehr)? sicher
    nicht (mehr)? sicher (hier|zuhause|daheim|bei)
    (sag|sagt|erzaehl) (ihm|ihr|niemandem|keinem) *3 (nicht|nichts|wo)
    (einstweilige verfuegung|kontaktverbot|naeherungsverbot|annaeherungsverbot)
    (ruf|rufst|habe|hab) *2 (die)? polizei *2
    bitte (tu|schlag|hau) mir *2 (nicht|nichts)
    (er|sie) steht *3 (vor meiner|vor der) (tuer|haustuer|wohnung)
    (er|sie) laesst (mich|uns) nicht (raus|weg|gehen)
    hoer auf mir zu folgen
    er droht *3
  `,
  unless: `
    (spinne|spinnen|pruefung|klausur|fliegen|<game>|zahnarzt|clowns)
  `,
  rationale: 'The writer fears a person, or is watched or followed.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: ['[ich hab angst vor ihm]', '[er kontrolliert mein Handy]'],
    ignores: ['ich hab Angst vor Spinnen', 'Angst vor der Prüfung'],
  },
});
