import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'conditional-trade',
  reads: 'conditional',
  phrases: `
    if you will not *10 i (will not|am not)
    i am not *10 (until|till) you
    (not|no) *8 (until|till) you (<pos_do>|<fetch>|apologise|say|show)
    i (will|would) *10 (when|as soon as|if|the day|provided) you (<pos_do>|<fetch>|start|stop|do|give|have|drop|leave)
    you (will)? get *6 when you (<pos_do>|<fetch>|apologise)
    (back|say) *5 and i will *6
    no *6 (until|unless) you
  `,
  rationale:
    'Help, warmth or presence becomes a bargaining chip: if you, until you, only when you.',
  source: 'model 3b conditional; seed item 45',
  examples: {
    matches: [
      "[if you won't come to mine i'm not] coming to yours",
      "[i'm not cooking again until you say] sorry",
    ],
    ignores: [
      "if you're free i'll come over at six",
      "i can't do the handover until i'm off the motorway",
    ],
  },
});
