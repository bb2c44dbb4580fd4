import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 1833, began: 164, missed: 280 },
  began: { asked: 159, began: 1810, missed: 511 },
  neither: { asked: 257, began: 336, missed: 2993 },
};
