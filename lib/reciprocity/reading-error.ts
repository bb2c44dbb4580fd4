import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 1930, began: 181, missed: 271 },
  began: { asked: 175.5, began: 1968.5, missed: 554 },
  neither: { asked: 212.5, began: 342.5, missed: 3566 },
};
