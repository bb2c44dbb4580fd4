import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 507.5, began: 52.5, missed: 92 },
  began: { asked: 78, began: 453, missed: 206 },
  neither: { asked: 96, began: 111, missed: 798 },
};
