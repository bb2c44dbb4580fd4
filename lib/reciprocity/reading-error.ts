import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 779.5, began: 71.5, missed: 140 },
  began: { asked: 108.5, began: 667.5, missed: 322 },
  neither: { asked: 112.5, began: 99.5, missed: 1258 },
};
