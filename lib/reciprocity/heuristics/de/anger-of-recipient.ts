import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'anger-of-recipient',
  reads: 'anger',
  phrases: `
    sei *3 (nicht)? (sauer|boese|wuetend)
    (nicht)? (sauer|boese) auf mich
    schrei mich nicht an
    beruhig dich *2
    du machst mir angst
  `,
  rationale: 'The anger of the recipient is mentioned, which silences the self family.',
  source: 'model 3f.4',
  examples: {
    matches: ['[sei bitte nicht sauer]'],
    ignores: ['der Hund war sauer', 'mein Chef ist sauer'],
  },
});
