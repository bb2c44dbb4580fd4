import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 842, began: 108, missed: 133 },
  began: { asked: 113.5, began: 839.5, missed: 284 },
  neither: { asked: 116, began: 173, missed: 1335 },
};
