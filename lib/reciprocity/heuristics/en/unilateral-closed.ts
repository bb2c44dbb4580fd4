import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'unilateral-closed',
  reads: 'unilateral',
  phrases: `
    (already|ive already|i have already|i have|ive|we have) *1 (told|signed|bought|cancelled|paid|picked|let|moved) *10 (so|end of|your|you)
    (end of|no more) (discussion|conversation)
    not (up for|a|for) (debate|a vote|vote)
    my (house|money|roof|car|call|rules|team|process|daughter|son|home) *2 (my|so|i|and) (rules|call|money|process)?
    (that is|thats|it is|its|and thats|is) (final|settled|done|happening|the end of it|that|sorted|fixed|not changing)
    (final (answer|decision)|matter closed|decision made|mind is made up|made up my mind|it is done|its done|nothing to discuss|no discussion|no debate)
    (whether|if) you (like|agree|want) (it)? or not
    (like it or not|get used to it)
    you (were not|are not) (here|there)
    (i|we) (have)? (given|gave|sold|let|cancelled|signed|moved|put|invited|told|picked|threw|closed) *5 (your|our|the kids|us|we|the house|the dog|joint)
    (you are|he is) (going|getting|coming) *8 (not asking|that is that|booked|and that|already)
    (i am the one who|my word)
    (not|i am not|we are not) (asking|voting|discussing|going to discuss)
    (new rules|new rule|from now on|from today|starting (today|next))
  `,
  unless: `
    (my desk|would you|if you want|happy to)
  `,
  rationale: 'A joint matter is announced as closed.',
  source: 'model 3b unilateral; seed items 7 and 51',
  examples: {
    matches: ["[i've told them yes, end of discussion]", '[my house my rules]'],
    ignores: ['decided to grow a beard', 'thinking june for the wedding, you ok with that?'],
  },
});
