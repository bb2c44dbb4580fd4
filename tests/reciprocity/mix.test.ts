import { describe, expect, it } from 'vitest';
import { fractionBeyond, mixOf, shareSentence, wilson } from '../../lib/reciprocity/mix';
import type { ReadingError } from '../../lib/reciprocity/share';

const turns = (began: number, asked: number, both = 0, answered = 0) => ({
  turns: { began, asked, both, answered },
});
const all = () => true;
const exact: ReadingError = {
  asked: { asked: 1e6, began: 0, missed: 0 },
  began: { asked: 0, began: 1e6, missed: 0 },
  neither: { asked: 0, began: 0, missed: 1e6 },
};

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
    expect((halves.low + halves.high) / 2).toBeCloseTo(0.5, 2);
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
    ({ state: 'band', turns: 26, days: 11, answered: 19, low, high }) as const;

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
