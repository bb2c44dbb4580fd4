import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 507.5, began: 49.5, missed: 95 },
  began: { asked: 75, began: 452, missed: 210 },
  neither: { asked: 93, began: 111, missed: 801 },
};
