import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'offer-help',
  reads: 'give.offer',
  phrases: `
    (shall|should|will|could) i (<fetch>|bring|get|take|make|do|come|send|save|call|ring)
    (do you)? (want|need|like) me to
    (can|could|may) i (get you|bring|drop)
    (happy|glad|willing|able) to (<fetch>|take|drive|host|swap)
    i (can|could) (always)? (<fetch>|take|come|drive|have|do|lend|mind|cover|bring|get|lend)
    you (can|could|are welcome to) (borrow|use|have|stay|keep|take|sleep|park)
    (want|need|after) (anything|a lift|a hand|half|one|my|to borrow)
    (help yourself|yours if you (want|fancy)|if you (want|need) it|going spare|spare (ticket|umbrella|ladder|room|bed|key)|any use if|one is yours)
    if you (need|want|fancy) *8 (i am|i will|im|there is)
    (i have|ive|got|we have|there is) (a|got|got a|extra)? *3 (spare|extra|going)
    i will *6 if you (want|like|need|would|fancy)
  `,
  rationale: 'Own help, things or time, which the other may decline.',
  source: 'model 3a give.offer; ISO 24617-2 offer',
  examples: {
    matches: ['[shall i bring] anything tonight?', '[do you want me to] mind the baby'],
    ignores: ['can you help me move', 'he offered to help me'],
  },
});
