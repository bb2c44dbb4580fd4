import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import { lockNow, turnOnLock, unlock } from '../../lib/journal/lock';
import { always, conversationId, day, entry, entryId, plainPage as page } from './entries';
import { quickDerive as derive, quickLogN as logN, newProfile, type Profile } from './environment';

const today = day('2026-11-23');

let profile: Profile;
let journal: OpenJournal;
beforeEach(async () => {
  profile = newProfile();
  journal = await openJournalIn(profile.window());
});

describe('what is not there', () => {
  it('can be removed without harm', async () => {
    await journal.record(entry({ id: 1 }));
    await journal.removeEntry(today, entryId(2));
    await journal.removeEntry(day('2026-11-22'), entryId(1));
    await journal.removePage(entryId('x'));
    expect(await journal.entries(...always)).toHaveLength(1);
    expect(await journal.pages()).toEqual([]);
  });

  it('cannot be corrected', async () => {
    const right = { acts: [], patterns: [] };
    await expect(journal.correct(today, entryId(1), right)).rejects.toThrow('No such entry');
    await journal.record(entry({ id: 1 }));
    await journal.removeEntry(today, entryId(1));
    await expect(journal.correct(today, entryId(1), right)).rejects.toThrow('No such entry');
  });

  it('has no sums and no entries, nor has a span that ends before it begins', async () => {
    await journal.record(entry({ id: 1 }));
    expect(await journal.sums(day('2026-11-24'), day('2026-11-22'))).toEqual([]);
    expect(await journal.entries(day('2026-11-24'), day('2026-11-22'))).toEqual([]);
    expect(await journal.sums(day('2025-01-01'), day('2025-12-31'))).toEqual([]);
  });
});

describe('a page', () => {
  it('that was removed stays removed, also when it is removed again', async () => {
    await journal.savePage(page);
    await journal.removePage(page.id);
    await journal.removePage(page.id);
    expect(await journal.pages()).toEqual([]);
    expect((await journal.savePage(page)).counter).toBe(3);
  });

  it('comes before a later one, and of two of one moment the lower id', async () => {
    await journal.savePage({ ...page, id: entryId(3), written: 2 });
    await journal.savePage({ ...page, id: entryId(2), written: 1 });
    await journal.savePage({ ...page, id: entryId(1), written: 1 });
    expect((await journal.pages()).map(({ id }) => id)).toEqual([1, 2, 3].map(entryId));
  });
});

describe('a page that is written while the history is locked', () => {
  it('is given back as written for the first time, and waits beside others and its own entry', async () => {
    await turnOnLock(journal, 'x', derive, logN);
    await lockNow(journal);
    const saved = await journal.savePage({ ...page, kind: 'kept' });
    expect(saved).toEqual({ ...page, kind: 'kept', counter: 1, device: '', removed: false });
    await journal.record({ ...entry({ id: 1 }), id: page.id });
    await journal.savePage({ ...page, id: entryId(2), text: 'Another' });
    await unlock(journal, 'x', 0, derive);
    expect((await journal.pages()).map(({ text }) => text).sort()).toEqual(['Another', page.text]);
    expect((await journal.entries(...always)).map(({ id }) => id)).toEqual([page.id]);
  });
});

describe('a journal that is closed', () => {
  it('says so, keeps nobody out, and opens itself when it is asked again', async () => {
    const closed = vi.fn();
    const one = await openJournalIn(profile.window(), closed);
    const { database, rootDatabase } = await one.store.open();
    expect(closed).not.toHaveBeenCalled();
    one.close();
    expect(closed).toHaveBeenCalledOnce();
    for (const connection of [database, rootDatabase] as { transaction(of: string): unknown }[]) {
      const begin = () => connection.transaction(connection === database ? 'pages' : 'root');
      await vi.waitFor(() =>
        expect(begin).toThrow(expect.objectContaining({ name: 'InvalidStateError' })),
      );
    }
    expect(await one.pages()).toEqual([]);
  });
});

describe('a hold', () => {
  it('is offered once, also where two windows ask at once', async () => {
    await journal.markHold(day('2026-11-22'));
    const other = await openJournalIn(profile.window());
    const offers = await Promise.all([journal.offerHold(today), other.offerHold(today)]);
    expect(offers.filter(Boolean)).toEqual(['2026-11-22']);
  });
});

describe('a conversation', () => {
  it('keeps its kind when it gets a label, and its label when it gets a kind', async () => {
    await journal.setLabel(conversationId(1), 'Ada');
    await journal.setKind(conversationId(1), 'family');
    await journal.setLabel(conversationId(1), 'Ada L.');
    expect(await journal.conversations()).toMatchObject([
      { kind: { value: 'family', counter: 1 }, label: { value: 'Ada L.', counter: 2 } },
    ]);
    expect(await journal.kindOf(conversationId(1))).toBe('family');
    expect(await journal.kindOf(conversationId(2))).toBeUndefined();
    await journal.setLabel(conversationId(2), 'Grace');
    expect(await journal.kindOf(conversationId(2))).toBeUndefined();
  });

  it('that is damaged says so, and is not taken for one without a kind', async () => {
    await journal.setKind(conversationId(1), 'family');
    const { database } = await journal.store.open();
    await database.put('conversations', { body: { id: 'x' } }, conversationId(1));
    await expect(journal.kindOf(conversationId(1))).rejects.toMatchObject({ state: 'damaged' });
  });
});
