import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'anger-of-recipient',
  reads: 'anger',
  phrases: `
    (no)? (te)? (enojes|enfades|cabrees|molestes|pongas asi|alteres)
    no (me|nos)? (grites|levantes la voz)
    (calmate|tranquilizate) por favor
    por favor (calmate|tranquilizate)
    me (asustas|estas asustando)
  `,
  rationale: 'The anger of the recipient is mentioned, which silences the self family.',
  source: 'model 3f.4',
  examples: {
    matches: ['[no te enojes] conmigo'],
    ignores: ['me enojé con el perro', '¿te enojaste con tu jefe?'],
  },
});
