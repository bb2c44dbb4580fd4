import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (angst|angscht|panik|schiss|fuerchte mich|fuercht mich) (vor|mit) (ihm|ihr|dir|euch|ihnen|*2 <kin>)
    (er|du|<kin>) *2 (macht|machst) (mir|uns) *3 angst
    angst *2 (heim|heimzugehen|nachhause|nach hause|daheim)
    angst *1 (wenn|was|dass) (er|<kin>|passiert)
    angst *1 (wenn|solang) du
    angst um (mein|unser) leben
    (er|<kin>) *7 ich habe *1 angst $
    vor (ihm|ihr|dir) *4 angst
    macht (er|<kin>) *1 angst
    (zitter|zittere|zucke) *5 wenn (du|er|dein|sein)
    <stalk> (er|du)? (mich|uns|jeden)
    (er|du|<kin>) <stalk> (mein|meine)
    (mich|uns) *4 <stalk>
    er *4 (handy|nachrichten|tasche) *1 (<stalk>|durchsucht|gelesen)
    er (liest|hoert|durchsucht) *2 (mit|handy|nachrichten)
    (er|du|<kin>) (folgt|folgst) mir
    lauert *1 mir
    (bist|ist|hat|hast|hoer) *2 mir *3 (nachgefahren|nachgelaufen|nachzulaufen|gefolgt|folgen)
    (er|<kin>) *1 steht *2 wieder
    (er|du|<kin>|hoer) *4 vor (meiner|meinem|unserer|unserem) *2 (tuer|haus|wohnung|arbeit|auf)
    (er|<kin>) (weiss|darf) *4 wo ich *1 (wohn|wohne|bin)
    findet (er)? mich *1 (ueberall|egal|doch|$)
    wenn (er|der|*1 <kin>) *5 (rausfindet|erfaehrt|mitkriegt|merkt)
    er darf *3 nicht *1 (wissen|erfahren|sehen)
    (sag|sagt|sagen|erzaehl|verrat) *2 (ihm|niemandem|keinem|papa|meinem <kin>) *3 (nicht|nichts|wo)
    sag nicht dass ich
    mach (ihm *1 nicht|niemandem) *2 auf
    bringt *1 (er|mich) *2 um *3 angst
    (wird|wurde|werde) *4 (bedroht|verfolgt)
    (er|du|<kin>|hat) *3 (droht|drohst|gedroht) *1 (mir|uns|mich|damit|dass)
    (tu|tun) (mir|uns|ihr|den kindern) *2 nichts
    bitte *2 nicht wieder *2 (laut|schreien|wuetend)
    trau mich (nicht|nimmer|kaum) *3 (raus|heim|nachhause|nach hause|zu ihm)
    (schliess|schliesse|sperr) *1 mich *4 ein
    habe (mich|uns) *4 (eingeschlossen|versteckt)
    (fuehl|fuehle) mich *4 nicht *1 sicher
    laesst (mich|uns) nicht *3 (raus|weg|gehen)
    bleib *1 (von (meiner|meinem|mir) *1 weg|weg von (meiner|meinem|mir))
    (kontaktverbot|naeherungsverbot|frauenhaus)
    (ruf|rufe|hol|hole|geh|zur|an die|war bei der) *2 polizei
    polizei *1 (gerufen|informiert|rufen|da ist)
  `,
  unless: `
    (spinne|spinnen|pruefung|ueberraschung|geschenk|insta|film|lied|fahrrad|rad|unfall|haha|lol|😂|🤣|😅)
  `,
  rationale: 'The writer fears a person, or is watched, followed, kept or hiding.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: [
      'ich hab [angst vor ihm]',
      '[er kontrolliert mein] Handy',
      'meine Mutter hat [Angst vor Papa]',
      'ich [fürchte mich vor dir]',
      '[du machst mir richtig Angst]',
      'ich hab [Angst nach Hause] zu gehen',
      'hab [angst wenn er] heimkommt',
      'ich hab [Angst um mein Leben]',
      'mein Ex [verfolgt mich] seit Wochen',
      'er [lauert mir] am Bahnhof auf',
      '[er steht schon wieder] unten',
      '[hör auf vor meiner Wohnung] zu warten',
      'bitte [sag ihm nicht wo] wir sind',
      '[wenn er das rausfindet] bin ich dran',
      '[tu den Kindern nichts]',
      'ich [hab mich im Bad eingeschlossen]',
      'ich [fühl mich daheim nicht mehr sicher]',
      'bitte [ruf schnell die Polizei]',
      'wir sind im [Frauenhaus]',
    ],
    ignores: [
      'ich hab Angst vor Spinnen',
      'Angst vor der Prüfung',
      'mach mir keine Angst',
      'er steht auf Jazz',
      'an der Ampel vorn war Polizei',
      'er wartet wieder auf den Bus',
      'sag ihm nichts, wird ne Überraschung',
      'du gehst mir so auf die Nerven',
      'wenn mama heimkommt essen wir',
      'bin mir nicht sicher bei Frage drei',
      'mach ihm bitte die Tür auf',
    ],
  },
});
