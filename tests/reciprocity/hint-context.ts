import type { HintContext } from '../../lib/reciprocity/hint';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
export const now = 1_000 * day;

/** One conversation, the settings as they come. */
export const context: HintContext = {
  now,
  conversation: 'one',
  work: false,
  holdFrom: 2,
  hintsPerHour: 3,
  hintsPerDay: 8,
  patternsOff: [],
};
