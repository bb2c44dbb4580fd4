import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'violence-named',
  reads: 'violence',
  phrases: `
    (er|sie|du|mein <family>|papa|mama) (hat|hast) (mich|ihn|uns|mama)* *3 (geschlagen|gehauen|geschubst|gestossen|gewuergt|getreten|gepackt|vergewaltigt|verpruegelt|gebissen|angegriffen)
    (hat|hast) *2 (mich|uns) *3 (geschlagen|gewuergt|getreten|geschubst|verpruegelt|gestossen)
    (schlaegt|wuergt|haut|tritt|schubst) (er|sie)? (mich|uns|sie|mama)
    (blaue flecken|blauer fleck|veilchen) *3
    die hand *3 (ausgerutscht|gehoben|erhoben)
    an (den|dem) hals (gepackt|gefasst)
    zuschlaegt
  `,
  unless: `
    (<game>|haha|😂|um|tor|liga|spiel)
  `,
  rationale: 'Violence that was suffered, seen or is feared.',
  source: 'model 3f.2',
  examples: {
    matches: ['[er hat mich geschlagen]', '[hat mich gegen die Wand gestoßen]'],
    ignores: ['wir haben euch 3:0 geschlagen', 'das haut mich um'],
  },
});
