import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'heat-plain',
  reads: 'heat',
  certain: true,
  phrases: `
    (fuck|screw) you
    (shut the (fuck|hell) up|go to hell|drop dead)
    ^ shut up $
    shut up (you|ya) (absolute|fucking|stupid|bloody|total|little)* (<insult>|<trait>)
  `,
  unless: `
    (lol|no way|omg|congrats|amazing|😂|🤣|❤️)
  `,
  rationale: 'Swearing straight at the recipient.',
  source: 'model 3b heat',
  examples: {
    matches: ['[fuck you] and your plans', '[go to hell]'],
    ignores: ["fuck you're funny lol", 'the printer can go whistle'],
  },
});
