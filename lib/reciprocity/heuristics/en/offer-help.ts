import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'offer-help',
  reads: 'give.offer',
  phrases: `
    (shall|should|will|could) i (<fetch>|bring|get|take|make|do|come|send|save|call|ring)
    (do you)? (want|need|like) me to
    can i bring
    (happy|able) to (<fetch>|take|drive|swap)
    i (can|could) (always)? (<fetch>|take|come|drive|have|do|lend|mind|cover|bring|get|lend)
    you (can|could) (borrow|have|sleep)
    (want|need|after) (anything|a lift|a hand|half|one|my)
    (help yourself|if you want it|spare (ticket|room|bed|key)|any use if|one is yours)
    (i have|ive|got|we have|there is) (a|got|got a)? *3 (spare|going)
    i will *6 if you (want|like|need|would|fancy)
  `,
  rationale: 'Own help, things or time, which the other may decline.',
  source: 'model 3a give.offer; ISO 24617-2 offer',
  examples: {
    matches: ['[shall i bring] anything tonight?', '[do you want me to] mind the baby'],
    ignores: ['can you help me move', 'he offered to help me'],
  },
});
