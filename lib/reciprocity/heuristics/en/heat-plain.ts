import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'heat-plain',
  reads: 'heat',
  certain: true,
  phrases: `
    (fuck|screw) you
    (shut the (fuck|hell) up|go to hell|drop dead|shut your (mouth|face|trap)|go fuck yourself|eat shit)
    (kiss|lick) my (ass|arse)
    suck my (dick|cock|balls)
    ^ (just|oh|please|then)* (fuck|piss|bugger|sod) off (you)? $
    ^ shut up $
    shut up (you|ya) (absolute|fucking|stupid|bloody|total|little)* (<insult>|<trait>)
  `,
  unless: `
    (lol|no way|omg|congrats|amazing|😂|🤣|😭|❤️|<thing>|clock|won|got in|our song)
    (can|could|will|would|might|actually|i) (actually)? (go to hell|drop dead|kiss my ass)
    (actual|the|holy) fuck
  `,
  rationale: 'Swearing straight at the recipient.',
  source: 'model 3b heat',
  examples: {
    matches: ['[fuck you] and your plans', '[go to hell]'],
    ignores: ["fuck you're funny lol", 'the printer can go whistle'],
  },
});
