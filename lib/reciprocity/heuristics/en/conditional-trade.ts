import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'conditional-trade',
  reads: 'conditional',
  phrases: `
    if you (do not|will not|can not|are not|did not|would not|have not) *10 (then)? (i|we) (will not|am not|are not|do not|would not|can not|shall not|will stop|will just not|am done|wo)
    (i|we) (will not|am not|are not|would not|do not|can not|refuse) *10 (until|unless|till|before) you
    (not|no|nothing|never) *8 (until|unless|till) you (<pos_do>|<fetch>|apologise|say|admit|show|learn|start|stop|do|have|give|delete|agree|change|earn|prove|grow|can|sort|pay|mean|ask|tell)
    (i|we) (will|would|might|may|could|can) *10 (when|once|only if|as soon as|if|after|the day|provided|the minute|on condition) you (<pos_do>|<fetch>|start|stop|apologise|show|admit|learn|say|do|give|earn|are|have|agree|delete|quit|choose|drop|change|prove|were|leave)
    (only if|provided|on the condition|on condition|as long as) (that)? you
    (only when|not before) you
    you (do not|will not) *5 (then)? (i|we) (do not|will not)
    you (will|can|may|could|might|would)? get *6 (when|once|if|until|after) you (have|<pos_do>|<fetch>|earn|start|learn|do|are|apologise|show|delete|stop|give)
    (come|back|vote|side|stand|do|sign|help|give|clean|apologise|say|delete) *5 (and|then) (maybe)? (i|we) (will|might|may|can|could) *6
    (if|when) you (start|stop|apologise|show|treat|respect|give|help|<pos_do>|want) *6 (then)? (maybe)? i (will|might|may|can|would|could) (be|start|think|consider|come|help|<love_verb>|talk|do|treat|respect|act|cook|stop)
    (you want) *6 \\? (then)? *2 (<pos_do>|<fetch>|earn|start|stop|prove|show|clean|apologise|say)
    (no|there is no|there will be no) *6 (until|unless|without) (you|an apology|i get)
    (unless|until) you *8 (i|we) (will not|am not|are not|can not|do not|won)
    (fine|then) (i|we) (will not|am not) *3 either
  `,
  unless: `
    if you (are free|want|like|need|fancy|prefer|would like|can|have time|are around|get a chance|do not mind)
    (i|we) (will|am going to) (hang up|leave the room|take the baby|walk|go to bed|end the call)
    (shout|shouting|insult|voices|hurt)
  `,
  rationale:
    'Help, warmth or presence becomes a bargaining chip: if you, until you, only when you.',
  source: 'model 3b conditional; seed item 45',
  examples: {
    matches: [
      "[if you won't come to mine i'm not] coming to yours",
      "[i'm not cooking again until you] say sorry",
    ],
    ignores: [
      "if you're free i'll come over at six",
      "i can't do the handover until i'm off the motorway",
    ],
  },
});
