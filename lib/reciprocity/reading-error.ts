import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 1460, began: 140, missed: 220 },
  began: { asked: 127, began: 1591, missed: 382 },
  neither: { asked: 199.5, began: 324.5, missed: 2605 },
};
