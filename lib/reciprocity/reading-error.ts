import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 1463, began: 140, missed: 217 },
  began: { asked: 127, began: 1600, missed: 373 },
  neither: { asked: 203, began: 333, missed: 2593 },
};
