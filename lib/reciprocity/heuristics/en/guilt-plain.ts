import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'guilt-plain',
  reads: 'guilt',
  certain: true,
  phrases: `
    if you (really|actually|even|truly)* (loved|cared|respected|valued) *4 you would
    i (guess|suppose) i am (just)? not (important|worth|a priority|enough|that important)
    (is that|is it) too much to ask
    i should not have to (ask|beg|tell|remind|chase)
    do you (even|ever) (even)? (care|love me|think about me|think of me)
    (good|nice) to know (where i stand|how much i (matter|mean))
    if i (mattered|meant (anything|something)|was (that|so)? important|were (that|so)? important) *2 you
    you would *5 if you (really|actually)? (loved|cared|wanted to)
    i will (just)? (be|sit|eat|go|spend|celebrate|cry) *5 (alone|on my own|by myself) (then|again|as usual|as always)
    (fine|ok) i will (just)? (do|go|sit|eat|manage|sort) *3 (alone|on my own|by myself|myself) (then|again|as usual|as always)
    when i am (dead|gone) you
    you will (miss me|be sorry) when i am (gone|dead)
  `,
  unless: `
    (lol|😂|film|song|said|says)
  `,
  rationale: 'A test of love in place of an ask.',
  source: 'model 3b guilt',
  examples: {
    matches: ['[if you loved me you would] come', "[i shouldn't have to ask] twice"],
    ignores: ['if you loved that film you would like this one'],
  },
});
