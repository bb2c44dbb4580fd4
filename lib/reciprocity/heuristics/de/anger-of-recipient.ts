import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'anger-of-recipient',
  reads: 'anger',
  phrases: `
    (sei|werd) *3 (sauer|boese|wuetend|laut)
    nicht (mehr|wieder)? (sauer|boese|wuetend|laut)
    (sauer|boese) auf mich
    schrei (mich)? nicht
    hoer auf zu schreien
    beruhig dich
  `,
  rationale: 'The anger of the recipient is mentioned, which silences the self family.',
  source: 'model 3f.4',
  examples: {
    matches: [
      '[sei bitte nicht sauer]',
      'bitte [nicht böse] sein',
      'bist du noch [sauer auf mich]',
      '[schrei mich nicht] an',
      '[hör auf zu schreien]',
      '[beruhig dich] doch',
      '[werd bitte nicht laut]',
    ],
    ignores: [
      'der Hund war sauer',
      'mein Chef ist sauer',
      'die Milch ist sauer',
      'das Baby schreit',
    ],
  },
});
