import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 1977, began: 121, missed: 284 },
  began: { asked: 217, began: 1924, missed: 557 },
  neither: { asked: 253, began: 356, missed: 3512 },
};
