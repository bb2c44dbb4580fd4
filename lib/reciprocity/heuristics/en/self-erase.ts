import { defineHeuristic } from '../../heuristic.ts';

export default defineHeuristic({
  id: 'self-erase',
  reads: 'self_erase',
  phrases: `
    (i will|ill) (do|be) (anything|whatever)
    (i will|ill) (give up|never) *8 (if that|if that)
    my (opinion|feelings) *3 (does not|can) *2 (count|last|go last)
    i do not (count|get to)
    (i will|ill) fit *3 round
    just (do not|dont) go
  `,
  rationale: 'Offers up own needs, voice or limits.',
  source: 'model 3b self_erase; Helgeson & Fritz 1998; FAST',
  examples: {
    matches: ["[i'll do anything], just don't go", "[my opinion doesn't count], you choose"],
    ignores: ['friday or saturday, both grand with me', "i'd give anything for a nap"],
  },
});
