import { describe, expect, it } from 'vitest';
import { fractionBeyond, wilson } from '../../lib/reciprocity/mix';
import { readingError } from '../../lib/reciprocity/reading-error';
import { type ReadAs, type ReadingError, shareInterval } from '../../lib/reciprocity/share';
import { readCorpus } from '../corpus/corpus';
import { countsOf } from './read-as';
import { simulate } from './simulated';

const exact: ReadingError = {
  asked: { asked: 1e6, began: 0, missed: 0 },
  began: { asked: 0, began: 1e6, missed: 0 },
  neither: { asked: 0, began: 0, missed: 1e6 },
};

/** No two counts alike. */
const skewed: Readonly<Record<'few' | 'many', ReadingError>> = {
  few: {
    asked: { asked: 23, began: 3, missed: 6 },
    began: { asked: 2, began: 29, missed: 5 },
    neither: { asked: 4, began: 7, missed: 31 },
  },
  many: {
    asked: { asked: 1400, began: 190, missed: 240 },
    began: { asked: 160, began: 1500, missed: 430 },
    neither: { asked: 150, began: 350, missed: 2600 },
  },
};

const fractions = Object.entries({
  none: 0,
  tenth: 1 / 10,
  fifth: 1 / 5,
  quarter: 1 / 4,
  third: 1 / 3,
  two_fifths: 2 / 5,
  half: 1 / 2,
  three_fifths: 3 / 5,
  two_thirds: 2 / 3,
  three_quarters: 3 / 4,
  four_fifths: 4 / 5,
  nine_tenths: 9 / 10,
  all: 1,
});

/** The share that stands at an end of the sentence. */
function saidAt(share: number, end: 'low' | 'high'): number {
  const key = fractionBeyond(share, end);
  return fractions.find(([name]) => key === `share_fraction_${name}`)?.[1] ?? Number.NaN;
}

/** How often the sentence over n turns holds a known share, over every count that may be read. */
function chanceOfTruthSaid(share: number, n: number): number {
  const size = ({ asked, began, missed }: ReadAs) => asked + began + missed;
  const rows = [
    [readingError.asked, share],
    [readingError.began, 1 - share],
    [
      readingError.neither,
      size(readingError.neither) / (size(readingError.asked) + size(readingError.began)),
    ],
  ] as const;
  const read = (as: 'asked' | 'began') =>
    rows.reduce((sum, [row, weight]) => sum + (weight * row[as]) / size(row), 0);
  const p = read('asked') / (read('asked') + read('began'));
  let chance = (1 - p) ** n;
  let held = 0;
  for (let hits = 0; hits <= n; hits++) {
    const { low, high } = shareInterval(hits, n, readingError);
    if (saidAt(low, 'low') <= share && share <= saidAt(high, 'high')) held += chance;
    chance *= ((p / (1 - p)) * (n - hits)) / (hits + 1);
  }
  return held;
}

describe('the interval of the share', () => {
  it('is close to Wilson’s own where the reading makes no mistakes', () => {
    for (const [hits, n] of [
      [9, 26],
      [30, 60],
      [3, 40],
    ] as const) {
      const { low, high } = shareInterval(hits, n, exact);
      expect(Math.abs(low - wilson(hits, n).low)).toBeLessThan(0.03);
      expect(Math.abs(high - wilson(hits, n).high)).toBeLessThan(0.03);
    }
  });

  it('treats asking and beginning alike', () => {
    for (const hits of [0, 4, 9, 13]) {
      const one = shareInterval(hits, 26, exact);
      const other = shareInterval(26 - hits, 26, exact);
      expect(one.low).toBeCloseTo(1 - other.high, 2);
      expect(one.high).toBeCloseTo(1 - other.low, 2);
    }
  });

  it('is corrected towards where the reading’s mistakes came from', () => {
    const deaf: ReadingError = {
      asked: { asked: 500, began: 0, missed: 500 },
      began: { asked: 0, began: 1000, missed: 0 },
      neither: { asked: 0, began: 0, missed: 1000 },
    };
    const { low, high } = shareInterval(10, 30, deaf);
    expect((low + high) / 2).toBeCloseTo(0.5, 1);
  });

  it('is wider the less is known of the reading', () => {
    const few: ReadingError = {
      asked: { asked: 23, began: 1, missed: 6 },
      began: { asked: 1, began: 23, missed: 6 },
      neither: { asked: 1, began: 1, missed: 28 },
    };
    const many: ReadingError = {
      asked: { asked: 2300, began: 100, missed: 600 },
      began: { asked: 100, began: 2300, missed: 600 },
      neither: { asked: 100, began: 100, missed: 2800 },
    };
    const width = (error: ReadingError) => {
      const { low, high } = shareInterval(13, 26, error);
      return high - low;
    };
    expect(width(few)).toBeGreaterThan(width(many));
  });

  it.each([
    // What stands here was found to hold the truth as often as the tests below say.
    [0, 12, 'many', 0.008, 0.29],
    [1, 26, 'many', 0.006, 0.186],
    [13, 26, 'many', 0.32, 0.738],
    [20, 26, 'many', 0.654, 0.968],
    [150, 200, 'many', 0.814, 0.96],
    [3, 12, 'few', 0.076, 0.58],
    [13, 26, 'few', 0.334, 0.79],
    [50, 60, 'few', 0.734, 0.986],
    [60, 60, 'few', 0.606, 0.986],
    [40, 200, 'few', 0.05, 0.29],
  ] as const)('of %i in %i, the reading measured on %s messages, is %f to %f', (...one) => {
    const [hits, n, measured, low, high] = one;
    expect(shareInterval(hits, n, skewed[measured])).toEqual({ low, high });
  });

  it('holds the truth in 88 to 95 % of simulated conversations of 12 to 200 turns', () => {
    const { coverage } = simulate(readingError, { runs: 8_000, seed: 20261123, turns: [12, 200] });
    expect(coverage).toBeGreaterThanOrEqual(0.88);
    expect(coverage).toBeLessThanOrEqual(0.95);
  });

  it.each([
    [26, 0.4],
    [60, 0.3],
  ])('has at %i turns a median width of at most %f, with the error as measured', (n, widest) => {
    const { coverage, width } = simulate(readingError, { runs: 6_000, seed: n, turns: [n, n] });
    expect(width).toBeLessThanOrEqual(widest);
    expect(coverage).toBeGreaterThanOrEqual(0.88);
  });

  it('holds it as it is said, in fractions rounded outward, for who nearly always asks or begins too', () => {
    for (const share of [0.03, 0.1, 0.5, 0.9, 0.97]) {
      expect(chanceOfTruthSaid(share, 26), `a share of ${share}`).toBeGreaterThan(0.9);
    }
  });

  it('still holds the truth where the reading was measured on few messages', () => {
    const few: ReadingError = {
      asked: { asked: 24, began: 4, missed: 4 },
      began: { asked: 4, began: 24, missed: 4 },
      neither: { asked: 3, began: 3, missed: 26 },
    };
    const { coverage } = simulate(few, { runs: 6_000, seed: 7, turns: [150, 150] });
    expect(coverage).toBeGreaterThanOrEqual(0.88);
    expect(coverage).toBeLessThanOrEqual(0.95);
  });
});

describe('the error that the interval knows of', () => {
  it('is that of the reading as it is now; else `npm run measure:share -- --write`', () => {
    const now = countsOf(readCorpus().filter(({ part }) => part === 'look'));
    for (const row of ['asked', 'began', 'neither'] as const) {
      const size = Object.values(now[row]).reduce((sum, count) => sum + count, 0);
      const known = Object.values(readingError[row]).reduce((sum, count) => sum + count, 0);
      for (const as of ['asked', 'began', 'missed'] as const) {
        const moved = Math.abs(now[row][as] / size - readingError[row][as] / known);
        expect(moved, `${row} read as ${as}`).toBeLessThan(0.03);
      }
    }
  });
});
