import { createHash } from 'node:crypto';
import type { Language } from '../../../lib/reciprocity/reading.ts';
import type { Row } from '../corpus.ts';

/** How the rows of a language are left out in turn while thresholds are chosen. */
export interface Folds {
  /** The fold in which a row is left out; undefined for a row that is always learned from. */
  of(row: Row): number | undefined;
  readonly count: number;
  /** Writers that are left out whole and whose mix is that of the task: the pause is chosen on them. */
  readonly strict: readonly string[];
  /** Writers of plain ordinary talk, left out whole. */
  readonly ordinary: readonly string[];
}

/** Groups of writers that are left out together; the first two are strict, the third is ordinary. */
const english: readonly (readonly string[])[] = [
  ['chat'],
  ['outboxes', 'plain-voices'],
  ['everyday', 'ordinary', 'daily', 'comfort'],
  ['deeds', 'split', 'press', 'borders', 'ex-dating'],
  ['circles', 'hurt', 'mirrors', 'indirect', 'partner-parent', 'idioms'],
  ['midnight', 'talk', 'quiet', 'solace', 'calm', 'model'],
  ['twins', 'sides', 'desk', 'bind', 'friend-flatmate', 'acts', 'haven'],
  ['lives', 'undertones', 'blame', 'errands', 'shapes', 'work-neighbour-kin'],
];
/** In the smaller languages rows of other writers are left out in thirds: enough for single acts, too kind for a pause. */
const thirds = 3;

/** The folds of a language: where there are few writers, single acts are judged on parts of all their rows. */
export function foldsOf(language: Language): Folds {
  if (language === 'en') {
    return {
      of: ({ writer }) => {
        const fold = english.findIndex((group) => group.includes(writer));
        return fold < 0 ? undefined : fold;
      },
      count: english.length,
      strict: english.slice(0, 2).flat(),
      ordinary: english[2] ?? [],
    };
  }
  const strict = ['chat', 'messages'];
  return {
    of: (row) => {
      const whole = strict.indexOf(row.writer);
      if (whole >= 0) return whole;
      const byte =
        createHash('sha256')
          .update(row.pair ?? row.text)
          .digest()[1] ?? 0;
      return strict.length + (byte % thirds);
    },
    count: strict.length + thirds,
    strict,
    ordinary: [],
  };
}
