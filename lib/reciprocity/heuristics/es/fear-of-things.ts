import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-things',
  reads: 'harmless',
  phrases: `
    (miedo|panico|terror|susto) (me dan|me da|de|del|a|al|las|los|el|la|un|una)* (arana|aranas|cucaracha|cucarachas|raton|ratones|perros|avion|volar|altura|alturas|examen|examenes|entrevista|dentista|agujas|oscuridad|tormenta|tormentas|operacion|resultados|payasos|ascensor|conducir|serpientes|bichos)
    me (da|dan) *2 (miedo|panico|terror) (las|los|el|la|un)* (aranas|cucarachas|ratones|perros|avion|volar|alturas|examen|entrevista|dentista|agujas|oscuridad|tormentas|operacion|payasos|ascensor|conducir|serpientes|bichos)
  `,
  unless: `
    (el|ella|ellos|marido|ex|novio)
  `,
  rationale: 'A fear of things and days, not of a person.',
  source: 'model 3f.1 (the border to fear of a person)',
  examples: {
    matches: ['tengo [miedo del examen]', '[me dan miedo las arañas]'],
    ignores: ['tengo miedo de mi marido'],
  },
});
