import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (me)? (quiero|quisiera|ganas de) (morir|morirme|matarme|desaparecer|no despertar)
    (no)? quiero (seguir viviendo|estar aqui|vivir)
    (me)? (corto|corte|estoy cortando|hice cortes) *2
    (tome|me tome|tengo) *3 (pastillas|tabletas)
    (estarian|estareis|estarias) mejor sin mi y *4
    acabar con (todo|mi vida|esto)
    quitarme la vida
    suicid
    pensado en el puente
  `,
  unless: `
    (risa|jaja|😂|hambre|verguenza|sueno|calor|frio|pena ajena)
  `,
  rationale: 'The writer may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: ['[quiero morirme]', '[no quiero vivir] mas'],
    ignores: ['me muero de risa', 'me quiero morir de verguenza jaja'],
  },
});
