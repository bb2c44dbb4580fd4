import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 1963, began: 145, missed: 274 },
  began: { asked: 225, began: 1843, missed: 630 },
  neither: { asked: 286, began: 305, missed: 3530 },
};
