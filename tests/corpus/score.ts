import type { Side } from '../../lib/reciprocity/act.ts';
import { actIds, sideOf } from '../../lib/reciprocity/act.ts';
import { type PatternId, patterns } from '../../lib/reciprocity/pattern.ts';
import type { Reading } from '../../lib/reciprocity/reading.ts';
import type { Row } from './corpus.ts';

/** Counts of one yes-or-no question. */
export interface Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** Tallies pairs of [right answer, answer given]. */
export function tally(pairs: Iterable<readonly [boolean, boolean]>): Tally {
  let both = 0;
  let only = 0;
  let missed = 0;
  for (const [gold, given] of pairs) {
    if (gold && given) both += 1;
    else if (given) only += 1;
    else if (gold) missed += 1;
  }
  return {
    precision: both / (both + only),
    recall: both / (both + missed),
    f1: (2 * both) / (2 * both + only + missed),
    gold: both + missed,
  };
}

/** Mean F1 over the questions that have any right answer. */
export function macro(tallies: readonly Tally[]): number {
  const asked = tallies.filter((one) => one.gold > 0);
  return asked.reduce((sum, one) => sum + (Number.isFinite(one.f1) ? one.f1 : 0), 0) / asked.length;
}

const weighty = (ids: readonly PatternId[]): boolean => ids.some((id) => patterns[id].severity > 1);

/** The figures of one labelled set, as `score.mjs` counts them. */
export interface Score {
  readonly rows: number;
  readonly pause: Tally;
  readonly any: Tally;
  readonly sides: number;
  readonly acts: number;
  readonly families: number;
  readonly hardAlarms: number;
  readonly cleanAlarms: number;
  readonly pairs: number;
  readonly pairCount: number;
  readonly safetySilent: number;
  readonly warrantedSilenced: number;
  /** Share of right patterns whose span overlaps the marked one. */
  readonly spans: number;
}

/** Scores readings against rows. */
export function scoreRows(rows: readonly Row[], readings: readonly Reading[]): Score {
  const all = rows.flatMap((row, at) => {
    const reading = readings[at];
    return reading === undefined
      ? []
      : [{ row, ids: reading.patterns.map((one) => one.id), reading }];
  });
  const plain = all.filter(({ row }) => row.safety === undefined);
  const safe = all.filter(({ row }) => row.safety !== undefined);
  const share = (list: typeof all, test: (one: (typeof all)[number]) => boolean): number =>
    list.filter(test).length / list.length;
  const families = [...new Set(Object.values(patterns).map((one) => one.family))];
  const pairs = new Map<string, boolean[]>();
  for (const { row, ids } of plain) {
    if (row.pair === undefined) continue;
    const list = pairs.get(row.pair) ?? [];
    list.push(row.patterns.length > 0 === ids.length > 0);
    pairs.set(row.pair, list);
  }
  const whole = [...pairs.values()].filter((list) => list.length > 1);
  const hits = plain.filter(
    ({ row, ids }) =>
      row.span !== undefined && row.patterns[0] !== undefined && ids.includes(row.patterns[0]),
  );
  return {
    rows: rows.length,
    pause: tally(plain.map(({ row, ids }) => [weighty(row.patterns), weighty(ids)] as const)),
    any: tally(plain.map(({ row, ids }) => [row.patterns.length > 0, ids.length > 0] as const)),
    sides: macro(
      (['give', 'ask', 'both', 'neutral'] satisfies Side[]).map((side) =>
        tally(
          plain.map(
            ({ row, reading }) => [sideOf(row.acts) === side, reading.side === side] as const,
          ),
        ),
      ),
    ),
    acts: macro(
      actIds
        .filter((id) => !id.startsWith('neutral.'))
        .map((id) =>
          tally(
            plain.map(
              ({ row, reading }) =>
                [row.acts.includes(id), reading.acts.some((act) => act.id === id)] as const,
            ),
          ),
        ),
    ),
    families: macro(
      families.map((family) =>
        tally(
          plain.map(
            ({ row, ids }) =>
              [
                row.patterns.some((id) => patterns[id].family === family),
                ids.some((id) => patterns[id].family === family),
              ] as const,
          ),
        ),
      ),
    ),
    hardAlarms: share(
      plain.filter(({ row }) => row.hard),
      ({ ids }) => ids.length > 0,
    ),
    cleanAlarms: share(
      plain.filter(({ row }) => row.patterns.length === 0),
      ({ ids }) => ids.length > 0,
    ),
    pairs: whole.filter((list) => list.every(Boolean)).length / whole.length,
    pairCount: whole.length,
    safetySilent: share(safe, ({ ids }) => ids.length === 0),
    warrantedSilenced: share(
      plain.filter(({ row }) => row.patterns.length > 0),
      ({ reading }) => reading.safety !== undefined,
    ),
    spans: share(hits, ({ row, reading }) => {
      const found = reading.patterns.find((one) => one.id === row.patterns[0]);
      return (
        found !== undefined &&
        row.span !== undefined &&
        found.span.start < row.span.end &&
        found.span.end > row.span.start
      );
    }),
  };
}
