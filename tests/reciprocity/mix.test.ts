import { describe, expect, it } from 'vitest';
import {
  fractionBeyond,
  mixOf,
  type ReadAs,
  type ReadingError,
  readingError,
  shareInterval,
  shareSentence,
  wilson,
} from '../../lib/reciprocity/mix';

const turns = (began: number, asked: number, both = 0, answered = 0) => ({
  turns: { began, asked, both, answered },
});
const all = () => true;
const exact: ReadingError = {
  asked: { asked: 1e6, began: 0, missed: 0 },
  began: { asked: 0, began: 1e6, missed: 0 },
  neither: { asked: 0, began: 0, missed: 1e6 },
};

/** About the error that the bounds of width leave to the reading. */
const good: ReadingError = {
  asked: { asked: 240, began: 17, missed: 43 },
  began: { asked: 27, began: 228, missed: 45 },
  neither: { asked: 22, began: 28, missed: 230 },
};

/** A small generator with a seed (mulberry32), so that a failing run can be seen again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function simulate(
  runs: number,
  lengths: () => number,
  random: () => number,
  error: ReadingError = readingError,
) {
  let covered = 0;
  const widths: number[] = [];
  for (let run = 0; run < runs; run++) {
    const share = 0.05 + 0.9 * random();
    const truth = {
      asked: truthOf(error.asked),
      began: truthOf(error.began),
      neither: truthOf(error.neither),
    };
    const counted = error.asked.asked + error.asked.began + error.asked.missed;
    const begun = error.began.asked + error.began.began + error.began.missed;
    const rest = error.neither.asked + error.neither.began + error.neither.missed;
    const perTurn = rest / (counted + begun);
    // The labelled messages are themselves a sample of the truth: what is believed differs from what is so.
    const believed = {
      asked: sampleOf(truth.asked, error.asked, random),
      began: sampleOf(truth.began, error.began, random),
      neither: sampleOf(truth.neither, error.neither, random),
    };
    const n = lengths();
    let hits = 0;
    for (let turn = 0; turn < n; ) {
      const does = random() < 1 / (1 + perTurn);
      const row = does ? (random() < share ? truth.asked : truth.began) : truth.neither;
      const draw = random();
      if (draw < row.asked) hits += 1;
      else if (draw >= row.asked + row.began) continue;
      turn += 1;
    }
    const { low, high } = shareInterval(hits, n, believed);
    if (low <= share && share <= high) covered += 1;
    widths.push(high - low);
  }
  widths.sort((a, b) => a - b);
  return { coverage: covered / runs, width: widths[Math.floor(runs / 2)] ?? 1 };
}

function truthOf({ asked, began, missed }: ReadAs) {
  const size = asked + began + missed;
  return { asked: asked / size, began: began / size };
}

function sampleOf(truth: { asked: number; began: number }, row: ReadAs, random: () => number) {
  const drawn = { asked: 0, began: 0, missed: 0 };
  for (let count = row.asked + row.began + row.missed; count > 0; count--) {
    const draw = random();
    if (draw < truth.asked) drawn.asked += 1;
    else if (draw < truth.asked + truth.began) drawn.began += 1;
    else drawn.missed += 1;
  }
  return drawn;
}

describe('wilson', () => {
  it('agrees with a published value: 10 of 20 at 90 %', () => {
    const { low, high } = wilson(10, 20, 1.6449);
    expect(low).toBeCloseTo(0.3275, 3);
    expect(high).toBeCloseTo(0.6725, 3);
  });

  it('drops below 0.15 with no asks only from 16 turns on, as model 3c counts', () => {
    expect(wilson(0, 15).high).toBeGreaterThan(0.15);
    expect(wilson(0, 16).high).toBeLessThan(0.15);
  });
});

describe('the share', () => {
  it('is Wilson’s own interval when the reading makes no mistakes', () => {
    const { low, high } = shareInterval(9, 26, exact);
    expect(low).toBeCloseTo(wilson(9, 26).low, 3);
    expect(high).toBeCloseTo(wilson(9, 26).high, 3);
  });

  it('is corrected towards where the reading’s mistakes came from', () => {
    const deaf: ReadingError = {
      asked: { asked: 500, began: 0, missed: 500 },
      began: { asked: 0, began: 1000, missed: 0 },
      neither: { asked: 0, began: 0, missed: 1000 },
    };
    expect(shareInterval(10, 30, deaf).middle).toBeCloseTo(0.5, 2);
  });

  it('is wider the less is known of the reading', () => {
    const few: ReadingError = {
      asked: { asked: 23, began: 1, missed: 6 },
      began: { asked: 1, began: 23, missed: 6 },
      neither: { asked: 1, began: 1, missed: 28 },
    };
    const width = (error: ReadingError) => {
      const { low, high } = shareInterval(13, 26, error);
      return high - low;
    };
    const many: ReadingError = {
      asked: { asked: 2300, began: 100, missed: 600 },
      began: { asked: 100, began: 2300, missed: 600 },
      neither: { asked: 100, began: 100, missed: 2800 },
    };
    expect(width(few)).toBeGreaterThan(width(many));
  });

  it('covers the truth in 88 to 95 % of simulated conversations of 12 to 200 turns', () => {
    const random = seeded(20261123);
    const lengths = () => 12 + Math.floor(189 * random());
    const { coverage } = simulate(20_000, lengths, random);
    expect(coverage).toBeGreaterThanOrEqual(0.88);
    expect(coverage).toBeLessThanOrEqual(0.95);
  });

  it('still covers it where the reading was measured on few messages', () => {
    const few: ReadingError = {
      asked: { asked: 24, began: 4, missed: 4 },
      began: { asked: 4, began: 24, missed: 4 },
      neither: { asked: 3, began: 3, missed: 26 },
    };
    const { coverage } = simulate(10_000, () => 150, seeded(7), few);
    expect(coverage).toBeGreaterThanOrEqual(0.88);
    expect(coverage).toBeLessThanOrEqual(0.95);
  });

  it.each([
    [26, 0.5],
    [60, 0.35],
  ])('has at %i turns a median width of at most %f with the error as measured', (n, widest) => {
    expect(simulate(5_000, () => n, seeded(n)).width).toBeLessThanOrEqual(widest);
  });

  it.each([
    [26, 0.4],
    [60, 0.3],
  ])('has at %i turns a median width of at most %f with a reading that errs less', (n, widest) => {
    const { coverage, width } = simulate(5_000, () => n, seeded(n), good);
    expect(width).toBeLessThanOrEqual(widest);
    expect(coverage).toBeGreaterThanOrEqual(0.88);
  });
});

describe('mixOf', () => {
  it('says nothing below twelve turns, however many answered', () => {
    const mix = mixOf([{ period: '2026-11-23', kinds: { close: turns(6, 5, 0, 40) } }], all);
    expect(mix).toEqual({ state: 'few', turns: 11, days: 1, answered: 40 });
  });

  it('leaves out the kinds that are not included', () => {
    const kinds = { close: turns(10, 5), work: turns(0, 90) };
    const mix = mixOf([{ period: '2026-11-23', kinds }], (kind) => kind !== 'work');
    expect(mix.turns).toBe(15);
  });

  it('counts a turn that began and asked as half of each', () => {
    const halves = mixOf([{ period: '2026-11-23', kinds: { close: turns(0, 0, 30) } }], all, exact);
    expect(halves).toMatchObject({ turns: 30 });
    if (halves.state !== 'band') throw new Error('Expected a band');
    expect(halves.middle).toBeCloseTo(0.5, 3);
  });

  it('counts days with a turn that began or asked, and no months', () => {
    const mix = mixOf(
      [
        { period: '2026-05', kinds: { close: turns(9, 9) } },
        { period: '2026-11-22', kinds: { close: turns(0, 0, 0, 3) } },
        { period: '2026-11-23', kinds: { close: turns(1, 1) } },
      ],
      all,
    );
    expect(mix).toMatchObject({ turns: 20, days: 1, answered: 3 });
  });

  it('calls an interval wider than a half too mixed', () => {
    const vague: ReadingError = {
      asked: { asked: 6, began: 3, missed: 1 },
      began: { asked: 3, began: 6, missed: 1 },
      neither: { asked: 1, began: 1, missed: 8 },
    };
    const mix = mixOf([{ period: '2026-11-23', kinds: { close: turns(6, 6) } }], all, vague);
    expect(mix.state).toBe('mixed');
    expect(shareSentence(mix)).toEqual({ key: 'share_mixed', fractions: [] });
  });
});

describe('the sentence', () => {
  const band = (low: number, high: number) =>
    ({ state: 'band', turns: 26, days: 11, answered: 19, low, middle: low, high }) as const;

  it('rounds outward to the fixed fractions', () => {
    expect(shareSentence(band(0.26, 0.59))).toEqual({
      key: 'share_between',
      fractions: ['share_fraction_quarter', 'share_fraction_three_fifths'],
    });
    expect(fractionBeyond(0.25, 'low')).toBe('share_fraction_quarter');
    expect(fractionBeyond(0.25, 'high')).toBe('share_fraction_quarter');
    expect(fractionBeyond(0.2501, 'high')).toBe('share_fraction_third');
    expect(fractionBeyond(0.2499, 'low')).toBe('share_fraction_fifth');
  });

  it('says at most or at least where an end is none or all', () => {
    expect(shareSentence(band(0.05, 0.19)).key).toBe('share_at_most');
    expect(shareSentence(band(0.82, 0.95))).toEqual({
      key: 'share_at_least',
      fractions: ['share_fraction_four_fifths'],
    });
  });

  it('never says less than the interval holds', () => {
    const values: Record<string, number> = {
      none: 0,
      tenth: 0.1,
      fifth: 0.2,
      quarter: 0.25,
      third: 1 / 3,
      two_fifths: 0.4,
      half: 0.5,
      three_fifths: 0.6,
      two_thirds: 2 / 3,
      three_quarters: 0.75,
      four_fifths: 0.8,
      nine_tenths: 0.9,
      all: 1,
    };
    const said = (share: number, end: 'low' | 'high') =>
      values[fractionBeyond(share, end).replace('share_fraction_', '')];
    for (let share = 0; share <= 1; share += 0.001) {
      expect(said(share, 'low')).toBeLessThanOrEqual(share + 1e-6);
      expect(said(share, 'high')).toBeGreaterThanOrEqual(share - 1e-6);
    }
  });
});

describe('the ends of what is said', () => {
  it('are none and all, whatever is beyond them', () => {
    expect(fractionBeyond(-0.5, 'low')).toBe('share_fraction_none');
    expect(fractionBeyond(1.5, 'high')).toBe('share_fraction_all');
    expect(fractionBeyond(0, 'low')).toBe('share_fraction_none');
    expect(fractionBeyond(1, 'high')).toBe('share_fraction_all');
  });

  it('are nothing where there is too little to say', () => {
    const few = mixOf([{ period: '2026-11-23', kinds: { close: turns(1, 1) } }], all);
    expect(shareSentence(few)).toEqual({ key: 'share_few', fractions: [] });
  });
});
