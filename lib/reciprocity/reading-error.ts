import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 1915.5, began: 159.5, missed: 307 },
  began: { asked: 180, began: 1913, missed: 605 },
  neither: { asked: 270, began: 387, missed: 3464 },
};
