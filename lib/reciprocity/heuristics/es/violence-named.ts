import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    me (pego|pega|golpeo|golpea|empujo|empuja|ahorco|estrangulo|agarro|pateo|abofeteo|violo|mordio|tiro|arrastro) *2
    (le|nos|la) (pego|golpeo|pega|golpea) (a mi|a mama|otra vez|delante)
    (moretones|moraton|moratones|moreton|marcas) *3 (brazo|cuello|cara|ojo|me)
    levanto la mano
    me puso la mano *2 cuello
    me hizo dano
    me (va|iba) a (pegar|matar)
  `,
  unless: `
    (<game>|balon|pelota|jaja|😂|susto|sol|resaca|gripe|tiro)
  `,
  rationale: 'Violence that was suffered, seen or is feared.',
  source: 'model 3f.2',
  examples: {
    matches: ['[me pego anoche]', '[me empujo contra la] pared'],
    ignores: ['el balon me pego', 'me pego un tiro si suspendo jaja'],
  },
});
