import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withDay } from '../../lib/journal/days';
import { emptyMonth } from '../../lib/journal/read-days';
import { Mark, MonthRecord } from '../../lib/journal/stored';
import { arbitraryDayRecord } from './arbitraries';

describe('what is stored of a month', () => {
  it('is read as it was written, and refused with anything else in it', () => {
    fc.assert(
      fc.property(arbitraryDayRecord, (record) => {
        const month = withDay(emptyMonth(record.day.slice(0, 7)), record);
        expect(v.parse(MonthRecord, month)).toEqual(month);
        const [[day, byDevice] = []] = Object.entries(month.days);
        for (const [device, sums] of Object.entries(byDevice ?? {})) {
          const days = { [day ?? '']: { [device]: { ...sums, more: 1 } } };
          expect(v.is(MonthRecord, { ...month, days })).toBe(false);
        }
        expect(v.is(MonthRecord, { ...month, more: 1 })).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['2026-11', true],
    ['2026-1', false],
    ['2026-111', false],
    ['12026-11', false],
    ['202a-11', false],
    ['2026-a1', false],
    ['x 2026-11', false],
    ['', false],
  ])('is that of a month with a name: %s', (month, isOne) => {
    expect(v.is(MonthRecord, { month, days: {}, floor: {} })).toBe(isOne);
  });
});

describe('what is stored of days by a name', () => {
  it.each([
    ['holds', ['2026-11-01'], true],
    ['secret', [], true],
    ['holds', ['November'], false],
    ['other', [], false],
    ['', [], false],
  ])('%s %j', (name, days, isOne) => {
    expect(v.is(Mark, { name, days })).toBe(isOne);
    expect(v.is(Mark, { name })).toBe(false);
  });
});
