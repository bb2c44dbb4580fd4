import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'fear-of-person',
  reads: 'fear',
  phrases: `
    (tengo|siento|tuve|tienen|tenemos|tenia|teniamos|te tiene) *1 (miedo|panico|terror)
    me (das|diste) *1 (miedo|panico|terror)
    (miedo|panico|terror) (a|de)? *1 (el $|el y|ella $|<family>|papa|volver (a casa|al piso)|estar en casa|tu reaccion)
    (miedo|panico|terror) *3 (pegue|me haga|hagas|mate|encuentre|siga|vuelva|venga|enoje|enfade|se entere|llega|llegas|grita|gritas|bebe|bebes|pone|pones|rompes|sola con|solo con|verlo|decirle)
    me (asustas|asusta) cuando
    (pones|pone|puso) (violento|agresivo|como loco)
    (quedarme|estar) (sola|solo) con
    no me atrevo a (volver|bajar|salir|ir|entrar)
    (tiemblo|tiemblan|temblar) *3 (cuando|pensando|llaves)
    (me|nos) (vigila|espia|persigue|acosa|acosas|persigues|amenaza|amenazo|amenazaste)
    me *2 (sigue|siguio|siguiendo) (a|por|hasta|desde|cuando)
    me *1 (revisa|mira|registra|lee) *1 (movil|celular|telefono|mensajes|whatsapp)
    (si|como) *2 (se entera|se entere|lo sabe) *1 (me|el|que)
    (si|que|y) *3 me mata
    no *1 (le|les|se lo) (digas|diga|cuentes|cuente) *1 (a (nadie|papa|mama|mi)|que)
    sabes como se pone
    no (me siento|estoy|estamos) (seguras|a salvo|segura (aqui|en|con|$))
    donde (vivo|duermo)
    no *3 donde estoy
    (dile|digale) que no
    no (abras|abrais|abra|abran) *2 (a|si)
    mi ex *2 (sabe|espera|abajo|fuera|afuera|aparecio)
    (alejamiento|orden de (restriccion|proteccion)|casa de acogida)
    (llama|llame|llamar|llamad|llamado|avisar|fui|ir|voy) a la policia
    (denuncia puesta|llamar al 112|al 911)
    por favor no *1 (grites|sigas)
    no (me|nos) (pegues|hagas (dano|nada))
    me (espera|espero) *3 (afuera|salida|almacen)
    esta *1 fuera de mi
    deja de (seguirme|perseguirme|buscarme|acosarme|aparecer)
    no te acerques a (mi|mis)
    no (me|nos) deja (salir|hablar con|ver a)
    (encerrada|encerrado|escondida|escondi|encerre) *1 en el (bano|cuarto|armario)
    me (tiene|tienes) (encerrada|amenazada|controlada)
    (papa|el|<family>) (esta|llego|llega) *2 (rompiendo|borracho|tomado|gritando)
  `,
  unless: `
    (arana|aranas|examen|avion|pelicula|peli|serie|juego|partida|dentista|payasos|jaja|😂|🤣|sorpresa|regalo|cumple|tesis)
    (vigila al|(miedo|panico|terror) (a|de) (las|los))
  `,
  rationale: 'The writer fears a person, or is watched or followed.',
  source: 'model 3f.1; NNEDV Safety Net',
  examples: {
    matches: ['[tengo miedo de el]', '[me revisa el movil] cada noche'],
    ignores: ['me dan miedo las arañas', 'tengo miedo del examen'],
  },
});
