import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'absolutes-plain',
  reads: 'absolutes',
  phrases: `
    (tu|vos|usted)? (nunca|jamas) (me|nos)? (escuchas|escuchais|ayudas|ayudais|llamas|contestas|respondes|preguntas|recoges|limpias|cocinas|entiendes|haces nada|haces caso|estas|apoyas|piensas en mi)
    siempre (llegas tarde|te olvidas|me haces lo mismo|haces lo mismo|igual contigo|lo mismo contigo|tienes que|tenes que|estas con el movil)
    cada vez que *3 (te olvidas|llegas tarde|me dejas)
  `,
  unless: `
    (gracias|genial|encanta|quiero|mejor|sonreir|reir|fallas)
  `,
  rationale: 'The plainest form: always or never, and what someone does not do.',
  source: 'model 3b absolutes',
  examples: {
    matches: ['[nunca me escuchas] cuando hablo', 'contigo [siempre haces lo mismo]'],
    ignores: ['nunca te olvidas de mi cumple, gracias', '¿nunca has estado en roma?'],
  },
});
