import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 1988, began: 130, missed: 264 },
  began: { asked: 230.5, began: 1854.5, missed: 613 },
  neither: { asked: 268, began: 328, missed: 3525 },
};
