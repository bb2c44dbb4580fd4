import { unpackCues } from '../../cues.ts';
import type { PackSource } from '../../pack.ts';
import { cues } from './cues.ts';
import { figures, sides, thresholds } from './figures.ts';
import { lexicon } from './lexicon.ts';

/** The English pack. */
export const english = (): PackSource => ({
  language: 'en',
  lexicon,
  heuristics: unpackCues(cues),
  learned: { figures, thresholds, sides },
});
