import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 773, began: 80, missed: 138 },
  began: { asked: 105.5, began: 703.5, missed: 289 },
  neither: { asked: 109.5, began: 117.5, missed: 1243 },
};
