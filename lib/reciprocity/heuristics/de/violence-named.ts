import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    (er|du|<kin>|hat|hast|haben|wurde) *3 (mich|uns|mama|dich|ihn|sie) *5 <hurt>
    (er|du|<kin>) (hat|hast) *3 <hurt>
    (er|<kin>) *4 <hurt> $
    <hurt> (er|du|<kin>)? (mich|uns|mama|dich)
    schlaegt er
    (hau|haut) (er)? mich
    sex gezwungen
    (mich|uns|sie) *5 <hurt> (hat|hast|haben)
    (wurde|wurden|werde) *4 <hurt>
    (vergewaltigt|gewuergt|verpruegelt|haeusliche gewalt)
    gegen *2 (gestossen|gedrueckt|geschubst|geschleudert)
    (arm|hals|haaren) *1 (gepackt|gezogen|gefasst)
    (hat|hast) (mir|ihr) *2 (nase|hand|arm|finger|rippe) *1 (gebrochen|verdreht)
    (gesicht|bauch|kopf) <hurt>
    (mir|ihr) *2 eine *1 (geknallt|gescheuert|verpasst|geklatscht)
    ohrfeige *1 (gegeben|bekommen|verpasst)
    (blaue flecken|blaues auge|auge *1 blau|lippe *2 (offen|blutet))
    die hand *3 (ausgerutscht|erhoben)
    (nach|auf) (mir|mich|uns|sie) (geworfen|losgegangen)
    (messer|schere|guertel) *2 (<hurt>|<stalk>|hals|auf mich)
    obwohl ich nein gesagt
    (schlaege|schlagen|schreien) *1 gehoert
  `,
  unless: `
    (haha|lol|😂|🤣|😅|spiel|runde|level|boss|endgegner|mario|fifa|film|tatort|quiz|schach|uno|finale|tennis|katze|hund|sport|fuehlst|fuehlt)
    (schlag|schlaegt|schlaegst|schlage) *4 vor
    (hau|haut) mich *2 um
    (schlag mich tot|tuer zugeschlagen)
  `,
  rationale: 'Violence that was suffered, seen or is feared.',
  source: 'model 3f.2',
  examples: {
    matches: [
      '[er hat mich geschlagen]',
      '[er hat mich gegen die Wand gestoßen]',
      '[Papa hat wieder zugeschlagen]',
      'seit [du mich getreten hast]',
      'ich weiß dass [er sie schlägt]',
      '[schlägt er dich]',
      'bitte [schlag mich] nicht',
      'ich [wurde gestern verprügelt]',
      'er packt sie am Hals, [hat sie am Arm gepackt und gezerrt]',
      'du [hast mir den Finger gebrochen]',
      'sie hat [mir eine geknallt]',
      'ich hab lauter [blaue Flecken]',
      'ihm ist [die Hand ausgerutscht]',
      'er hat eine Flasche [nach mir geworfen]',
      '[er hat mich mit dem Gürtel geschlagen]',
      'sie [wurde vergewaltigt]',
    ],
    ignores: [
      'wir haben euch 3:0 geschlagen',
      'das haut mich um',
      'schlag mal was vor',
      'der Endgegner hat mich geschlagen',
      'die Katze hat mich getreten',
      'er hat mir das Herz gebrochen',
      'tut mir leid wenn du dich angegriffen fühlst',
      'du hast die Tür zugeschlagen',
      'schlag mich tot, ich weiß es nicht',
      'ich bin auf deine Nachricht gestoßen',
    ],
  },
});
