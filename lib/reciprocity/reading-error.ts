import type { ReadingError } from './share';

/** Written by `npm run measure:share -- --write`: plain messages of the corpus from which nothing was learned. */
export const readingError: ReadingError = {
  asked: { asked: 1321, began: 104, missed: 237 },
  began: { asked: 179, began: 1198, missed: 538 },
  neither: { asked: 152.5, began: 181.5, missed: 2333 },
};
