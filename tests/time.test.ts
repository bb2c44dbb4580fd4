import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { t } from '../lib/i18n';
import { dayAfter, dayOf, partOf } from '../lib/time';

const at = (hour: number, minute = 0) => new Date(2026, 10, 23, hour, minute).getTime();

describe('a time', () => {
  it.each([
    [0, 'night'],
    [4, 'night'],
    [5, 'morning'],
    [11, 'morning'],
    [12, 'afternoon'],
    [16, 'afternoon'],
    [17, 'evening'],
    [21, 'evening'],
    [22, 'late evening'],
    [23, 'late evening'],
  ])('at %i o’clock is in the %s', (hour, part) => {
    expect(partOf(at(hour, 59), [5, 12, 17, 22])).toBe(part);
  });

  it('belongs to the local day, to its last minute', () => {
    expect(dayOf(at(0))).toBe('2026-11-23');
    expect(dayOf(at(23, 59))).toBe('2026-11-23');
    expect(dayOf(new Date(2026, 0, 1).getTime())).toBe('2026-01-01');
  });

  it('has days before and after it, over the ends of months and years', () => {
    expect(dayAfter(at(23, 59), 8)).toBe('2026-12-01');
    expect(dayAfter(at(12), 39)).toBe('2027-01-01');
    expect(dayAfter(at(12), -23)).toBe('2026-10-31');
    expect(dayAfter(at(12), 0)).toBe('2026-11-23');
  });
});

describe('a text', () => {
  it('is that of the locale, or its key where the locale lacks it', () => {
    const find = vi.fn((key: string) => (key === 'app_name' ? 'Mutual' : ''));
    Object.assign(fakeBrowser.i18n, { getMessage: find });
    expect(t('app_name')).toBe('Mutual');
    expect(t('popup_lately', 'x')).toBe('popup_lately');
    expect(find).toHaveBeenLastCalledWith('popup_lately', ['x']);
  });
});
