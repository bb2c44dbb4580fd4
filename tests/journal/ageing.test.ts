import { beforeEach, describe, expect, it } from 'vitest';
import { forgetFor } from '../../lib/journal/erase';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import { always, conversationId, day, entry, entryId } from './entries';
import { newProfile, type Profile } from './environment';

const today = day('2026-11-23');

let profile: Profile;
let journal: OpenJournal;
beforeEach(async () => {
  profile = newProfile();
  journal = await openJournalIn(profile.window());
});

const began = async () =>
  (await journal.sums(...always)).reduce((sum, { kinds }) => {
    const all = Object.values(kinds).map(({ turns }) => turns.began + turns.asked + turns.both);
    return sum + all.reduce((a, b) => a + b, 0);
  }, 0);

describe('ageing', () => {
  it('loses no turn, whatever is aged and however often, and takes the conversations away', async () => {
    const days = [
      '2026-08-31',
      '2026-09-01',
      '2026-09-30',
      '2026-10-24',
      '2026-10-25',
      '2026-11-23',
    ];
    for (const [at, name] of days.entries()) {
      await journal.record(entry({ id: at, day: day(name), turn: 1 }));
      await journal.record(entry({ id: `${at}x`, day: day(name), turn: 2, kind: 'family' }));
    }
    for (const keep of [60, 30, 30]) {
      await journal.age(today, keep);
      expect(await began()).toBe(12);
    }
    // 30 days before the 23rd of November is the 24th of October.
    expect((await journal.entries(...always)).map((one) => one.day)).toEqual(
      ['2026-10-24', '2026-10-25', '2026-11-23'].flatMap((one) => [one, one]),
    );
    const periods = (await journal.sums(...always)).map(({ period }) => period);
    expect(periods).toEqual(['2026-08', '2026-09', '2026-10-24', '2026-10-25', '2026-11-23']);
    expect(await began()).toBe(12);
    await journal.age(day('2027-02-01'), 30);
    expect((await journal.sums(...always)).map(({ period }) => period)).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
    ]);
    expect(await began()).toBe(12);
    expect(await journal.entries(...always)).toEqual([]);
  });

  it('keeps sums of the aged days of a month that is not over', async () => {
    await journal.record(entry({ id: 1, day: day('2026-10-01') }));
    await journal.record(entry({ id: 2, day: day('2026-10-31') }));
    await journal.age(today, 30);
    const sums = await journal.sums(...always);
    expect(sums.map(({ period }) => period)).toEqual(['2026-10-01', '2026-10-31']);
    expect((await journal.entries(...always)).map(({ id }) => id)).toEqual([entryId(2)]);
  });
});

describe('a day of which nothing is left', () => {
  it('but its tombstones is not listed any more once it has aged', async () => {
    await journal.store.write(async (draft) => draft.changeRoot({ shared: true }));
    await journal.record(entry({ id: 1, day: day('2026-09-01') }));
    await journal.removeEntry(day('2026-09-01'), entryId(1));
    const { database } = await journal.store.open();
    expect(await database.getAllKeys('sums')).toEqual(['2026-09']);
    await journal.age(today, 30);
    expect(await database.getAllKeys('sums')).toEqual([]);
    expect(await database.getAllKeys('days')).toEqual([]);
  });

  it('is forgotten with its sums, also where the month is not over', async () => {
    await journal.record(entry({ id: 1, day: day('2026-10-01') }));
    await journal.record(entry({ id: 2, day: day('2026-10-31') }));
    await journal.age(today, 30);
    await forgetFor(journal.store, { since: day('2026-10-01') });
    expect(await journal.sums(...always)).toEqual([]);
    const { database } = await journal.store.open();
    expect(await database.getAllKeys('sums')).toEqual([]);
  });

  it('stays where it is the tombstones of a shared history that are forgotten with', async () => {
    await journal.store.write(async (draft) => draft.changeRoot({ shared: true }));
    await journal.record(entry({ id: 1 }));
    await forgetFor(journal.store, { since: today });
    expect(await journal.sums(...always)).toEqual([]);
    const { database } = await journal.store.open();
    // Another device's file would bring the entry back otherwise.
    expect(await database.getAllKeys('days')).toEqual([today]);
  });
});

describe('forgetting', () => {
  beforeEach(async () => {
    for (const [at, name] of ['2026-09-30', '2026-11-20', '2026-11-22', '2026-11-23'].entries()) {
      await journal.record(entry({ id: at, day: day(name), part: 'morning' }));
      await journal.record(entry({ id: `${at}e`, day: day(name), part: 'evening', turn: 2 }));
    }
  });

  it('from a part of a day on leaves what came before, and its sums', async () => {
    await journal.recordLeft(day('2026-11-22'), 'close');
    await forgetFor(journal.store, { since: day('2026-11-22'), part: 'afternoon' });
    const left = await journal.entries(...always);
    expect(left.map((one) => `${one.day} ${one.part}`)).toEqual([
      '2026-09-30 morning',
      '2026-09-30 evening',
      '2026-11-20 morning',
      '2026-11-20 evening',
      '2026-11-22 morning',
    ]);
    expect(await began()).toBe(5);
    const [sums] = await journal.sums(day('2026-11-22'), day('2026-11-22'));
    expect(sums?.kinds.close?.hints.left).toBe(0);
  });

  it('from a day on forgets what has aged since too', async () => {
    await journal.age(day('2027-06-01'), 30);
    await forgetFor(journal.store, { since: day('2026-11-01') });
    expect((await journal.sums(...always)).map(({ period }) => period)).toEqual(['2026-09']);
  });

  it('leaves no record of a day on which nothing is left', async () => {
    await forgetFor(journal.store, { since: day('2026-11-22') });
    const { database } = await journal.store.open();
    expect(await database.getAllKeys('days')).toEqual(['2026-09-30', '2026-11-20']);
    const months = await journal.store.read((view) => view.all('sums'));
    const named = months.flatMap((month) => Object.keys((month as { days: object }).days));
    expect(named.sort()).toEqual(['2026-09-30', '2026-11-20']);
  });

  it('one conversation leaves the days on which it was not, and a kind that has no name', async () => {
    await journal.record(entry({ id: 'x', day: day('2026-11-21'), conversation: null }));
    await journal.setKind(conversationId(1), 'family');
    await forgetFor(journal.store, { conversation: conversationId(1) });
    expect((await journal.entries(...always)).map(({ id }) => id)).toEqual([entryId('x')]);
    expect(await journal.conversations()).toMatchObject([
      { kind: { value: 'family' }, label: null },
    ]);
    await forgetFor(journal.store, { since: day('2026-11-01') });
    expect(await journal.kindOf(conversationId(1))).toBe('family');
  });

  it('one conversation leaves the others, and takes its name away', async () => {
    await journal.record(entry({ id: 'other', conversation: conversationId(2), turn: 3 }));
    await journal.setLabel(conversationId(1), 'Ada');
    await journal.setKind(conversationId(1), 'leave out');
    await forgetFor(journal.store, { conversation: conversationId(1) });
    expect((await journal.entries(...always)).map(({ id }) => id)).toEqual([entryId('other')]);
    const [known] = await journal.conversations();
    expect(known?.label?.value).toBe('');
    expect(known?.kind?.value).toBe('leave out');
    expect(await began()).toBe(1);
  });
});
