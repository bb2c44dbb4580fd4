import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'contempt-mock',
  reads: 'contempt',
  phrases: `
    (well done|congrats) *4 (einstein|on discovering)
    want (a)? medal
    (ok|okay|oh) <mock> $
    let me draw it *2 (in crayon|for you)
    draw you a (little)? (picture|diagram|map)
    some of us (have|are|can)
    (oh)? look who (remembered|decided)
    parent of the year
    wow *3 (you|two whole)
    (a|one|two) (whole|entire) (two)? (minute|minutes|shift|opinion)
    your (majesty|ladyship|lordship)
    (nice|good) of you to (turn|turn up|park)
    (thanks|cheers) for nothing
    (try|do try) to keep up
    (are you|you) deaf or (just|are you)
    a (a)? (child|toddler) (can|would)
    you (people|lot) (are|have)
  `,
  rationale: 'Mocking, talking down or sarcastic praise reads as scorn without a voice behind it.',
  source: 'model 3b contempt; Gottman 1994; Kruger et al. 2005',
  examples: {
    matches: ['[well done einstein], you broke it', '[want a medal] for that?'],
    ignores: ['congratulations on the new job, you earned it', 'the train is late again 🙄'],
  },
});
