import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-erase',
  reads: 'self_erase',
  phrases: `
    (i will|i would|id|ill) (do|change|be|drop|wear|eat|take) (anything|whatever|all of it|it all)
    (i will|ill) (drop|give up|leave|never) *8 (if (it|you|that)|if that)
    whatever (you|u|works) *5 (i do not|i will|i have no) *3 (mind|fit|say)
    (my|what i) (opinion|feelings|plans|want|stuff) *3 (do not|does not|is not|can|isn't) *2 (matter|count|important|wait|last|go last)
    (i do not|i never) (need|want) anything
    (you come first|your feelings (come|matter|first))
    tell me what to (think|change) *3 (i will|and i|ill)
    (i have|ive) no (right|say|needs)
    (mine|i) (is not|do not) (a vote|count|get to)
    (i will|ill) (fit|work|go|fold|manage|keep my mouth) *3 (round|with|whatever|closed|again|you|it)
    (just|please) (do not|dont) go
    (i gave up|stopped) (wanting|having)
  `,
  unless: `
    (either|nap|christmas)
  `,
  rationale: 'Offers up own needs, voice or limits.',
  source: 'model 3b self_erase; Helgeson & Fritz 1998; FAST',
  examples: {
    matches: ["[i'll do anything], just don't go", "[my opinion doesn't count], you choose"],
    ignores: ['friday or saturday, both grand with me', "i'd give anything for a nap"],
  },
});
