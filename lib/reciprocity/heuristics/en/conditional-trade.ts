import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'conditional-trade',
  reads: 'conditional',
  phrases: `
    if you (do not|will not|are not|did not|would not) *10 i (will not|am not|are not|do not|would not)
    i am not *10 (until|till) you
    (not|no|nothing) *8 (until|unless|till) you (<pos_do>|<fetch>|apologise|say|show|have)
    (i|we) (will|would|can) *10 (when|once|as soon as|if|the day|provided) you (<pos_do>|<fetch>|start|stop|say|do|give|are|have|drop|were|leave)
    (only if|provided|as long as) you
    you (will)? get *6 (when|once) you (have|<pos_do>|<fetch>|apologise|delete)
    (come|back|vote|do|say|delete) *5 (and|then) (maybe)? (i|we) (will|might|can) *6
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
