import { unpackCues } from '../../cues.ts';
import { buildPack } from '../../pack.ts';
import { cues } from './cues.ts';
import { figures, thresholds, trusted } from './figures.ts';
import { wordClasses } from './words.ts';

/** The English pack. */
export const english = buildPack({
  language: 'en',
  wordClasses,
  heuristics: unpackCues(cues),
  learned: { figures, thresholds, trusted },
});
