import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'heat-plain',
  reads: 'heat',
  phrases: `
    (verpiss|verzieh) dich
    (halt|halts|halt doch|halt endlich) (die|dein|das)? (fresse|klappe|maul|schnauze)
    (leck|fick) (mich|dich)
    fick dich
    du kannst mich mal
    geh zum teufel
  `,
  unless: `
    (haha|lol|😂|🤣)
  `,
  rationale: 'Swearing at the recipient, or shouting them down.',
  source: 'model 3b heat',
  examples: {
    matches: ['[verpiss dich]', '[halt die Klappe]'],
    ignores: ['das Spiel war scheiße', 'Scheiße, Bus verpasst'],
  },
});
