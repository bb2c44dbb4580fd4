import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    (me|nos) (pego|pega|pegan|pegaron|pegaste|pegaba|golpeo|golpea|golpearon|golpeaste|empujo|empujaron|empujaste|ahorco|estrangulo|estrangulaste|pateo|patearon|violo|violaron|forzo|maltrata|maltrataba|arrastro|arrastraste|jalo|avento|agarraste|agarro|mordio|quemo con)
    (le|la|les) (pegaba|golpeo|golpea|empujo|violo|(pego|pega) *1 (a (mi|la|mama|su)|otra|delante))
    (ha|has|han) *2 (pegado|golpeado|empujado|violado|amenazado)
    (me *2|nos *2|vuelto a|volvio a) (pegar|golpear)
    (golpeada|violada|maltratada|maltrato|agredida|amenazada)
    (le|la) (esta|estan) (pegando|golpeando)
    (me|le|la|nos) *2 (tiro|tiraste|agarro|agarraste|agarra|agarrada|cogio|jalo|lanzo|avento) *3 (del|pelo|pelos|por (el|la|las)|contra|encima|a la (cara|cabeza))
    (me rompio|me rompiste|partio|roto) *1 (labio|nariz|muneca|brazo|costilla|diente|cara)
    (labio|costilla) (rota|roto)
    (punetazo|punetazos|cachetada|bofetada|(oi|das|dando) golpes)
    (me|le|nos) *1 (dio|diste|dieron|da|dado) *2 (golpe|golpes|paliza|patada|patadas|empujon)
    (moretones|moreton|moraton|moratones|(cara|ojo) (morada|morado)|marcas *4 (brazos|cuello)|golpe que)
    (levanto|levantaste|levantado) la mano
    (mano|manos) *2 (encima|cuello)
    me hizo dano
    con *1 (cinturon|cuchillo en|machete|pistola)
    (me|nos) (encerro|encerraste)
    me (obligo|obliga a (tener|acostarme))
  `,
  unless: `
    (partida|videojuego|pelicula|serie|balon|pelota|jaja|😂|🤣|susto|sol|resaca|gripe|lol|xd|boxeo|inflacion|torneo)
    (un tiro|un grito|una siesta|una ducha|verbal|aguacero|lluvia|semaforo|trafico|sueno)
  `,
  rationale: 'Violence that was suffered, seen or is feared.',
  source: 'model 3f.2',
  examples: {
    matches: [
      '[me pego] anoche',
      '[me empujo] contra la pared',
      'mi padre [me pego] delante de todos',
    ],
    ignores: ['el balon me pego', 'me pego un tiro si suspendo jaja'],
  },
});
