import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (me)? (da|dio|das|dais) miedo (que)? *2 (el|ella|mi <family>|llegue|vuelva|volver|se entere|cuando)?
    (tengo|tuve|tenia|teniamos) miedo (de|a|por|que) *2 (el|ella|ti|mi|<family>|me|vuelva|casa|volver|haga|grite|pegue)
    (me|nos) (sigue|vigila|espia|controla|persigue|acosa)
    (me)? (revisa|mira|registra) (el|mi) (movil|celular|telefono)
    si se entera (me|el|ella|que)
    no (me)? (siento|estoy|estamos) (segura|seguro|a salvo)
    no (le|les) digas *2 (donde|que) (estoy|vivo|te|he)
    orden de (alejamiento|restriccion|proteccion)
    (llama|llame|he llamado|llamad) a la policia
    por favor no me (pegues|hagas dano|grites|busques|sigas)
    (esta|esta parado) fuera de mi (casa|portal|trabajo)
    no (me|nos) deja salir
    me tiene (encerrada|encerrado|amenazada|amenazado)
    (me) amenaza
  `,
  unless: `
    (arana|aranas|examen|avion|<game>|dentista|payasos)
  `,
  rationale: 'The writer fears a person, or is watched or followed.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: ['[tengo miedo de el]', '[me revisa el movil] cada noche'],
    ignores: ['me dan miedo las arañas', 'tengo miedo del examen'],
  },
});
