import type { Language } from '../../../lib/reciprocity/reading.ts';
import type { Row } from '../corpus.ts';

/** Writers that are left out together while thresholds are chosen, and those of plain ordinary talk. */
export interface Groups {
  readonly groups: readonly (readonly string[])[];
  readonly ordinary: readonly string[];
}

const english: Groups = {
  groups: [['chat'], ['outboxes', 'plain-voices'], ['everyday', 'ordinary', 'daily', 'comfort']],
  ordinary: ['everyday', 'ordinary', 'daily', 'comfort'],
};

/** The groups of a language: where there are few writers, those whose mix is that of the task. */
export function groupsOf(language: Language, rows: readonly Row[]): Groups {
  if (language === 'en') return english;
  const writers = new Set(rows.map((row) => row.writer));
  const groups = ['chat', 'messages'].filter((one) => writers.has(one)).map((one) => [one]);
  return { groups, ordinary: [] };
}
