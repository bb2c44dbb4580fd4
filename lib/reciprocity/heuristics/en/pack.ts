import { buildPack } from '../../pack.ts';
import { figures, stems, thresholds, words } from './figures.ts';
import { heuristics } from './index.ts';
import { wordClasses } from './words.ts';

/** The English pack. */
export const english = buildPack({
  language: 'en',
  wordClasses,
  heuristics,
  learned: { words, stems, figures, thresholds },
});
