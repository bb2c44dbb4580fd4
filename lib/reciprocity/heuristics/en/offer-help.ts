import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'offer-help',
  reads: 'give.offer',
  phrases: `
    (shall|should|will|could) i (just)? (<fetch>|bring|help|get|take|make|do|come|pick|send|put|order|pop|order|save|call|ring|carry|cook)
    (do you)? (want|need|fancy|like) me to
    (would|will) (it|that) help if i
    (can|could|may) i (help|get you|bring|make you|take you|give you a|do anything|offer|carry|pick (up)? anything|lend|treat you|drop)
    (happy|glad|free|willing|more than happy|able) to (<fetch>|help|take|drive|have|cover|share|listen|pop|host|sit|teach|step in|lend|swap|give)
    (let me) (pay|<fetch>|help|take|get|know if you (need|want)|drive|cook|treat|buy|handle|do|make)
    let me know if (you|there is|i can|there 's)
    i (can|could) (always|also|totally|easily|just)? (<fetch>|help|take|come|drive|pop|have|do|cook|lend|mind|give you|cover|bring|meet|drop|pick|get|sort|lend|spare|host)
    you (can|could|are welcome to|are free to) (always|totally)? (borrow|use|have|stay|keep|crash|take|sleep|park|share|help yourself|come to me|call me|lean on)
    (want|need|fancy|after) (anything|a lift|a hand|half|some|one|a cuppa|a cup|a coffee|company|any help|help with|my|mine|to borrow|the rest)
    (help yourself|yours if you (want|fancy|like)|if you (want|need) it|going spare|spare (ticket|umbrella|ladder|room|bed|key)|any use (if|to you)|one is yours|on offer)
    if you (need|want|would like|prefer|fancy) *8 (i can|i could|i am|i will|just (say|shout|ask)|say the word|shout|let me know|im|there is|mine)
    (i have|ive|got|we have|there is) (a|an|two|some|got|got a|extra)? *3 (spare|extra|left over|going)
    i will *6 if you (want|like|prefer|need|would|do not fancy|are|fancy)
    (give|drop) (me|us) a (shout|ring|text|call) if you (need|want)
    (here|there) if you (need|want)
  `,
  unless: `
    (can you|could you|would you|will you) (help|lend|pick)
    (offer ends|% off|he offered|she offered)
  `,
  rationale: 'Own help, things or time, which the other may decline.',
  source: 'model 3a give.offer; ISO 24617-2 offer',
  examples: {
    matches: ['[shall i bring] anything tonight?', '[do you want me to] mind the baby'],
    ignores: ['can you help me move', 'he offered to help me'],
  },
});
