import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 845, began: 101, missed: 137 },
  began: { asked: 113.5, began: 826.5, missed: 297 },
  neither: { asked: 111, began: 160, missed: 1353 },
};
