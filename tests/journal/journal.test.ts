import { beforeEach, describe, expect, it } from 'vitest';
import { forgetFor } from '../../lib/journal/erase';
import { JournalError, openJournalIn } from '../../lib/journal/journal';
import type { Page } from '../../lib/journal/schema';
import { conversationId, day, entry, entryId } from './entries';
import { newProfile, type Profile } from './environment';

let profile: Profile;
beforeEach(() => {
  profile = newProfile();
});

const page: Omit<Page, 'counter' | 'device' | 'removed'> = {
  id: entryId('p'),
  day: day('2026-11-23'),
  written: 1,
  kind: 'free',
  prompt: null,
  text: 'What I noticed',
  tags: ['a'],
};

describe('record', () => {
  it('keeps an entry and its sums', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    expect(await journal.entries(day('2026-11-23'), day('2026-11-23'))).toEqual([entry({ id: 1 })]);
    const [sums] = await journal.sums(day('2026-11-01'), day('2026-11-30'));
    expect(sums?.period).toBe('2026-11-23');
    expect(sums?.kinds.close?.turns).toEqual({ began: 1, asked: 0, both: 0, answered: 0 });
  });

  it('changes nothing when the same id comes again, on its day or after midnight', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    await journal.record(entry({ id: 1 }));
    await journal.record(entry({ id: 1, day: day('2026-11-24') }));
    expect(await journal.entries(day('2026-01-01'), day('2027-12-31'))).toHaveLength(1);
    expect(await journal.sums(day('2026-01-01'), day('2027-12-31'))).toHaveLength(1);
  });

  it('refuses what is not an entry, and writes nothing', async () => {
    const journal = await openJournalIn(profile.window());
    const bad = { ...entry({ id: 1 }), text: 'a draft' };
    await expect(journal.record(bad)).rejects.toThrow();
    expect(await journal.entries(day('2026-01-01'), day('2027-12-31'))).toEqual([]);
  });

  it('loses nothing when two windows write at once', async () => {
    const windows = await Promise.all([1, 2].map(() => openJournalIn(profile.window())));
    await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        windows[number % 2]?.record(entry({ id: number, turn: number + 1 })),
      ),
    );
    const entries = await windows[0]?.entries(day('2026-11-23'), day('2026-11-23'));
    expect(new Set(entries?.map(({ id }) => id)).size).toBe(40);
    const [sums] = (await windows[1]?.sums(day('2026-11-23'), day('2026-11-23'))) ?? [];
    expect(sums?.kinds.close?.turns.began).toBe(40);
  });

  it('pings once for each write', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    expect(profile.pings).toBe(1);
  });
});

describe('correct and remove', () => {
  it('replaces what was read, and the sums with it', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    const acts = [{ id: 'ask.favour', domain: 'labour' } as const];
    await journal.correct(day('2026-11-23'), entryId(1), { acts, patterns: ['demand'] });
    const [found] = await journal.entries(day('2026-11-23'), day('2026-11-23'));
    expect(found).toEqual({ ...entry({ id: 1 }), acts, patterns: ['demand'] });
    const [sums] = await journal.sums(day('2026-11-23'), day('2026-11-23'));
    expect(sums?.kinds.close?.turns).toEqual({ began: 0, asked: 1, both: 0, answered: 0 });
    expect(sums?.kinds.close?.patterns).toEqual({ demand: 1 });
  });

  it('leaves no day behind when its only entry is removed', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    await journal.removeEntry(day('2026-11-23'), entryId(1));
    expect(await journal.sums(day('2026-01-01'), day('2027-12-31'))).toEqual([]);
    await journal.store.read(async (view) => {
      expect(await view.all('days')).toEqual([]);
      expect(await view.all('sums')).toEqual([]);
    });
  });
});

describe('emptied drafts and holds', () => {
  it('counts an emptied draft beside the entries', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.recordLeft(day('2026-11-23'), 'close');
    await journal.record(entry({ id: 1, outcome: 'went on', patterns: ['heat'] }));
    await journal.recordLeft(day('2026-11-23'), 'close');
    const [sums] = await journal.sums(day('2026-11-23'), day('2026-11-23'));
    expect(sums?.kinds.close?.hints).toEqual({ wentOn: 1, revised: 0, left: 2 });
  });

  it('offers a hold once, from the next day on, and the latest only', async () => {
    const journal = await openJournalIn(profile.window());
    for (const on of ['2026-11-20', '2026-11-21', '2026-11-23']) await journal.markHold(day(on));
    expect(await journal.offerHold(day('2026-11-23'))).toBe('2026-11-21');
    expect(await journal.offerHold(day('2026-11-23'))).toBeUndefined();
    expect(await journal.offerHold(day('2026-11-25'))).toBe('2026-11-23');
  });
});

describe('pages and conversations', () => {
  it('keeps the latest text, and a tombstone without text when removed', async () => {
    const journal = await openJournalIn(profile.window());
    const first = await journal.savePage(page);
    const second = await journal.savePage({ ...page, text: 'More' });
    expect([first.counter, second.counter]).toEqual([1, 2]);
    expect(await journal.pages()).toEqual([second]);
    await journal.removePage(page.id);
    expect(await journal.pages()).toEqual([]);
    const [tombstone] = await journal.store.read((view) => view.all('pages'));
    expect(tombstone).toMatchObject({ text: '', tags: [], removed: true, counter: 3 });
  });

  it('remembers kind and label of a conversation', async () => {
    const journal = await openJournalIn(profile.window());
    expect(await journal.kindOf(conversationId(1))).toBeUndefined();
    await journal.setKind(conversationId(1), 'family');
    await journal.setLabel(conversationId(1), 'Sunday calls');
    expect(await journal.kindOf(conversationId(1))).toBe('family');
    expect((await journal.conversations())[0]?.label?.value).toBe('Sunday calls');
  });

  it('remembers who wrote first, once more to put it right, and forgets it with its days', async () => {
    const journal = await openJournalIn(profile.window());
    const one = conversationId(1);
    await journal.markOpener(one, day('2026-11-22'), 'me');
    await journal.markOpener(one, day('2026-11-23'), 'me');
    await journal.markOpener(one, day('2026-11-23'), 'they');
    const marks = async () =>
      Object.entries((await journal.conversations())[0]?.openers ?? {}).map(([on, { value }]) => [
        on,
        value,
      ]);
    expect(await marks()).toEqual([
      ['2026-11-22', 'me'],
      ['2026-11-23', 'they'],
    ]);
    await forgetFor(journal.store, { since: day('2026-11-23') });
    expect(await marks()).toEqual([['2026-11-22', 'me']]);
  });

  it('forgets the name and the marks with the entries of a conversation, and not what is not to be read', async () => {
    const journal = await openJournalIn(profile.window());
    const one = conversationId(1);
    await journal.setKind(one, 'leave out');
    await journal.setLabel(one, 'Sunday calls');
    await journal.markOpener(one, day('2026-11-22'), 'me');
    await forgetFor(journal.store, { conversation: one });
    const [left] = await journal.conversations();
    expect(left).toMatchObject({ kind: { value: 'leave out' }, label: { value: '' } });
    expect(left?.openers).toBeUndefined();
  });

  it('makes one secret for all windows', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => openJournalIn(profile.window())));
    const secret = await one?.secret();
    expect(secret).toHaveLength(32);
    expect(await two?.secret()).toEqual(secret);
  });
});

describe('forget', () => {
  it('forgets from a part of a day on, with kept messages, and leaves what was written', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1, part: 'morning' }));
    await journal.record(entry({ id: 2, part: 'evening', turn: 2 }));
    await journal.record(entry({ id: 3, day: day('2026-11-24') }));
    await journal.savePage(page);
    await journal.savePage({ ...page, id: entryId('k'), kind: 'kept' });
    await journal.markHold(day('2026-11-23'));
    await forgetFor(journal.store, { since: day('2026-11-23'), part: 'evening' });
    const left = await journal.entries(day('2026-01-01'), day('2027-12-31'));
    expect(left).toEqual([entry({ id: 1, part: 'morning' })]);
    expect((await journal.pages()).map(({ kind }) => kind)).toEqual(['free']);
    expect(await journal.offerHold(day('2026-12-01'))).toBeUndefined();
    expect(await journal.sums(day('2026-01-01'), day('2027-12-31'))).toHaveLength(1);
  });

  it('forgets one conversation', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    await journal.record(entry({ id: 2, conversation: conversationId(2) }));
    await forgetFor(journal.store, { conversation: conversationId(1) });
    const left = await journal.entries(day('2026-01-01'), day('2027-12-31'));
    expect(left.map(({ id }) => id)).toEqual([entryId(2)]);
  });

  it('forgets everything: no database, another secret, and the same journal goes on', async () => {
    const journal = await openJournalIn(profile.window());
    const other = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    await other.pages();
    const secret = await journal.secret();
    await forgetFor(journal.store, 'everything');
    expect(await indexedDB.databases()).toEqual([]);
    expect(await other.entries(day('2026-01-01'), day('2027-12-31'))).toEqual([]);
    expect(await journal.secret()).not.toEqual(secret);
  });
});

describe('age', () => {
  it('turns old days into sums without conversation, then whole months into one', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1, day: day('2026-04-10') }));
    await journal.record(entry({ id: 2, day: day('2026-05-10') }));
    await journal.record(entry({ id: 3, day: day('2026-05-28') }));
    const before = await journal.sums(day('2026-01-01'), day('2026-12-31'));
    expect(before.map(({ period }) => period)).toEqual(['2026-04-10', '2026-05-10', '2026-05-28']);
    await journal.age(day('2026-06-20'), 30);
    const left = await journal.entries(day('2026-01-01'), day('2026-12-31'));
    expect(left.map(({ id }) => id)).toEqual([entryId(3)]);
    const after = await journal.sums(day('2026-01-01'), day('2026-12-31'));
    expect(after.map(({ period }) => period)).toEqual(['2026-04', '2026-05-10', '2026-05-28']);
    expect(after.map(({ kinds }) => kinds)).toEqual(before.map(({ kinds }) => kinds));
    await journal.age(day('2026-06-20'), 30);
    expect(await journal.sums(day('2026-01-01'), day('2026-12-31'))).toEqual(after);
  });

  it('keeps everything when the keeping period is always', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1, day: day('2001-04-10') }));
    await journal.age(day('2026-06-20'), 0);
    expect(await journal.entries(day('2000-01-01'), day('2026-12-31'))).toHaveLength(1);
  });
});

describe('states', () => {
  it('says damaged for a record that does not parse, and keeps it', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    await journal.store.write(async (draft) => draft.put('days', '2026-11-23', { day: 7 }));
    const refused = await journal.entries(day('2026-11-01'), day('2026-11-30')).catch((e) => e);
    expect(refused).toBeInstanceOf(JournalError);
    expect(refused.state).toBe('damaged');
    await expect(journal.record(entry({ id: 2 }))).rejects.toThrow('damaged');
    expect(await journal.store.read((view) => view.all('days'))).toEqual([{ day: 7 }]);
  });
});
