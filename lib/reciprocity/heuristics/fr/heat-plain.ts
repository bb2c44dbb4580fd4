import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'heat-plain',
  reads: 'heat',
  phrases: `
    (va|allez) (te|vous) faire (foutre|voir|enculer|mettre)
    ferme (ta gueule|ta bouche)
    ^ (la ferme|ferme la)
    ta gueule
    casse toi
    ^ degage
    va chier
    nique (ta|toi) *1
    je t emmerde
  `,
  unless: `
    (mdr|😂|🤣)
  `,
  rationale: 'Swearing at the recipient, or shouting them down.',
  source: 'model 3b heat',
  examples: {
    matches: ['[va te faire foutre]', '[ta gueule]'],
    ignores: ['le match était merdique', 'merde, j’ai raté le bus'],
  },
});
