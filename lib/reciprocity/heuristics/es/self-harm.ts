import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-harm',
  reads: 'self_harm',
  phrases: `
    (quiero|quisiera|queria|quiere|ganas|pienso|piensa|pense|pensado|pensando|prefiero|intento|intente) *3 (morir|morirme|morirse|matarme|matarse|ahorcarme|ahorcarse|suicidarse|desaparecer|lastimarme|hacerme dano|hacerse dano|no existir|en saltar)
    (me|se) (quiero|quiere|queria|intento|voy a) (morir|matar|suicidar)
    (tirarme|tirado|tirarse|saltar) *2 (metro|tren|vias|balcon|ventana|puente)
    me (hubiera|habria) matado
    (no|ni) (quiero|quiere) *2 (viviendo|estar aqui|estar viva|vivir ($|asi|mas)|despertar $|despertarme)
    no (kiero|quiero) seguir $
    ojala *1 (despertar|muriera|muera|hubiera nacido)
    (sentido a|pena|duele|no tengo ganas de|cansada de|cansado de) *1 (la vida|vivir|existir|despertarme)
    (este|estuviera|estar|mejor) (muerta|muerto) ($|y)
    mejor *3 (me (muero|mato|muriera)|no estuviera|no existiera)
    (estarian|estareis|estarias) mejor sin mi y *4
    (acabar|terminar|termino) con (todo ($|y)|mi vida)
    (guardado|junte|trague|todas) *2 pastillas
    (me|he) *1 (tome|tomado) *3 (pastillas|caja entera|frasco|blister)
    (pensando en quitarme|quitarme la vida|quitarse la vida)
    (pensamientos suicidas|suicidarme|suicidio|suicidar|sobredosis)
    todo pare
    me *2 (vuelto|volvi|vuelvo) a cortar
    (me|se) *2 (corto|corta|corte|cortado|cortes|cortando) *2 (brazos|brazo|piernas|venas|munecas|otra vez|anoche|y ya)
    (nota|carta) (de despedida|escrita y)
  `,
  unless: `
    (risa|jaja|😂|🤣|hambre|verguenza|sueno|calor|frio|pena ajena|lol|xd)
    (pelo|flequillo|dedo|luz|llamada|alergia)
  `,
  rationale: 'The writer may be in danger from themselves.',
  source: 'model 3f.3',
  examples: {
    matches: ['[quiero morirme]', '[no quiero vivir mas]', 'anoche [me tome unas pastillas]'],
    ignores: ['me muero de risa', 'me quiero morir de verguenza jaja'],
  },
});
