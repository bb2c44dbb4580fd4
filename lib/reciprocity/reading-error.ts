import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 1931, began: 181, missed: 270 },
  began: { asked: 175.5, began: 1969.5, missed: 553 },
  neither: { asked: 212.5, began: 343.5, missed: 3565 },
};
