import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import { dayRecords } from '../../lib/journal/spans';
import { day, entry } from './entries';
import { newProfile } from './environment';

/** Days in the order in which they were recorded, which is not their own. */
const days = ['2026-10-05', '2026-09-30', '2026-10-02', '2025-01-15', '2026-11-01', '2026-10-31'];

let journal: OpenJournal;
beforeEach(async () => {
  journal = await openJournalIn(newProfile().window());
  for (const [at, name] of days.entries()) await journal.record(entry({ id: at, day: day(name) }));
});

const periods = async (from: string, to: string) =>
  (await journal.sums(day(from), day(to))).map(({ period }) => period);

describe('a span of days', () => {
  it.each<[from: string, to: string, found: string[]]>([
    ['2026-10-02', '2026-10-05', ['2026-10-02', '2026-10-05']],
    ['2026-10-03', '2026-10-04', []],
    ['2026-10-05', '2026-10-02', []],
    ['2026-09-30', '2026-10-02', ['2026-09-30', '2026-10-02']],
    ['2026-10-31', '2026-11-01', ['2026-10-31', '2026-11-01']],
    // So long a span is not read month by month.
    ['2024-01-01', '2025-12-31', ['2025-01-15']],
    ['2025-01-16', '2026-10-02', ['2026-09-30', '2026-10-02']],
    ['2020-01-01', '2030-01-01', days.toSorted()],
    ['2030-01-01', '2020-01-01', []],
  ])('from %s to %s holds its own, the oldest first', async (from, to, found) => {
    expect(await periods(from, to)).toEqual(found);
    const entries = await journal.entries(day(from), day(to));
    expect(entries.map((one) => one.day)).toEqual(found);
  });

  it('holds an aged month where it holds its first day', async () => {
    await journal.age(day('2027-06-01'), 30);
    expect(await periods('2026-10-01', '2026-10-31')).toEqual(['2026-10']);
    expect(await periods('2026-10-01', '2026-10-01')).toEqual(['2026-10']);
    expect(await periods('2026-10-02', '2026-11-01')).toEqual(['2026-11']);
    expect(await periods('2026-09-02', '2026-09-30')).toEqual([]);
    expect(await periods('2024-01-01', '2026-09-30')).toEqual(['2025-01', '2026-09']);
    expect(await periods('2020-01-01', '2030-01-01')).toEqual([
      '2025-01',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
  });

  it.each([1, 2, 3, 5, 6, 7])('is read in batches of %i with every day once', async (batch) => {
    const named = [...days, '2026-12-01'].toSorted().map(day);
    const read = await journal.store.read(async (view) => {
      const found: string[] = [];
      for await (const record of dayRecords(view, named, batch)) found.push(record.day);
      return found;
    });
    expect(read).toEqual(days.toSorted());
    const none = await journal.store.read(async (view) => dayRecords(view, [], batch).next());
    expect(none.done).toBe(true);
  });
});
