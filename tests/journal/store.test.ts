import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { plainCodec } from '../../lib/journal/codec';
import { forgetFor } from '../../lib/journal/erase';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import { lockNow, turnOffLock, turnOnLock } from '../../lib/journal/lock';
import { moveHistory } from '../../lib/journal/move';
import { Root } from '../../lib/journal/root';
import { always, entry, entryId, plainPage as page } from './entries';
import { quickDerive as derive, quickLogN as logN, newProfile, type Profile } from './environment';

let profile: Profile;
let journal: OpenJournal;
beforeEach(async () => {
  profile = newProfile();
  journal = await openJournalIn(profile.window());
});

describe('a move to another database', () => {
  const to = { codec: plainCodec, lock: null, session: undefined };

  it('is none where it has been moved meanwhile, or is locked', async () => {
    await expect(moveHistory(journal.store, 7, to)).rejects.toThrow('moved meanwhile');
    await turnOnLock(journal, 'x', derive, logN);
    await lockNow(journal);
    await expect(moveHistory(journal.store, 2, to)).rejects.toMatchObject({ state: 'locked' });
  });

  it('takes everything with it, more than fits in one batch', async () => {
    const pages = Array.from({ length: 450 }, (_, at) => ({
      ...page,
      id: entryId(at),
      written: at,
    }));
    await journal.store.write(async (draft) => {
      for (const one of pages) {
        const kept = { ...one, counter: 1, device: draft.root.device, removed: false };
        draft.put('pages', one.id, kept);
      }
    });
    await moveHistory(journal.store, 1, to);
    expect((await journal.pages()).map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual([
      'mutual',
      'mutual-2',
    ]);
  });

  it('is not held up by a deletion that waits behind another context’s', async () => {
    const holding = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('mutual-1');
      request.onsuccess = () => done(request.result);
    });
    await moveHistory(journal.store, 1, to);
    // Another window asks for the same deletion, and is told nothing.
    const other = await openJournalIn(profile.window());
    await other.record(entry({ id: 1 }));
    expect(await other.entries(...always)).toHaveLength(1);
    holding.close();
  });

  it('whose old database is held open leaves it for later, and it goes at the next write', async () => {
    const holding = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('mutual-1');
      request.onsuccess = () => done(request.result);
    });
    await moveHistory(journal.store, 1, to);
    expect(await journal.store.root((root) => root.leftovers)).toEqual(['mutual-1']);
    await journal.record(entry({ id: 1 }));
    expect(await journal.store.root((root) => root.leftovers)).toEqual(['mutual-1']);
    holding.close();
    await vi.waitFor(async () => {
      await journal.record(entry({ id: 2, turn: 2 }));
      expect(await journal.store.root((root) => root.leftovers)).toEqual([]);
    });
    expect(await journal.entries(...always)).toHaveLength(2);
  });
});

describe('the store', () => {
  it('shows within a write what it has changed, and nothing of it when the write fails', async () => {
    await journal.savePage(page);
    const failed = journal.store.write(async (draft) => {
      const own = { ...page, counter: 9, device: draft.root.device, removed: false };
      draft.put('pages', entryId('q'), { ...own, id: entryId('q') });
      draft.put('marks', 'holds', { name: 'holds', days: [] });
      expect(await draft.all('pages')).toHaveLength(2);
      draft.remove('pages', page.id);
      expect(await draft.all('pages')).toMatchObject([{ id: entryId('q') }]);
      expect(await draft.get('pages', page.id)).toBeUndefined();
      expect(await draft.getMany('pages', [entryId('q'), entryId('z')])).toMatchObject([
        { counter: 9 },
        undefined,
      ]);
      throw new Error('half way');
    });
    await expect(failed).rejects.toThrow('half way');
    expect(await journal.pages()).toMatchObject([{ id: page.id, counter: 1 }]);
  });

  it('says blocked when it is to be erased while another holds it open, and erases it later', async () => {
    const holding = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('mutual-1');
      request.onsuccess = () => done(request.result);
    });
    await expect(forgetFor(journal.store, 'everything')).rejects.toMatchObject({
      state: 'blocked',
    });
    holding.close();
    await vi.waitFor(() => forgetFor(journal.store, 'everything'));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('erases its own databases alone', async () => {
    await new Promise((done) => {
      indexedDB.open('mutual-notes').onsuccess = done;
    });
    await forgetFor(journal.store, 'everything');
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['mutual-notes']);
  });
});

describe('the root record', () => {
  it('is one of this form, and any other is damaged', async () => {
    const root = await journal.store.root((one) => one);
    await turnOnLock(journal, 'x', derive, logN);
    const locked = await journal.store.root((one) => one);
    const isRoot = (value: unknown) => v.safeParse(Root, value).success;
    expect(isRoot(root)).toBe(true);
    expect(isRoot(locked)).toBe(true);
    const wrong = {
      version: 2,
      generation: 0,
      database: ['mutual-', 'mutual-1x', 'my mutual-1', 'mutual'],
      leftovers: 'x',
      device: 'short',
      secret: ['', 'a b', 'é', 'a='],
      shared: 1,
      lock: {},
    };
    for (const [name, values] of Object.entries(wrong)) {
      for (const value of [values].flat()) expect(isRoot({ ...root, [name]: value })).toBe(false);
    }
    expect(isRoot({ ...root, database: 'mutual-12' })).toBe(true);
    for (const name of Object.keys(locked.lock ?? {})) {
      expect(isRoot({ ...locked, lock: { ...locked.lock, [name]: '!' } })).toBe(false);
    }
    expect(isRoot({ ...locked, lock: { ...locked.lock, logN: 23 } })).toBe(false);
  });

  it('is kept under its name, and made once by two that open at the same time', async () => {
    profile = newProfile();
    const both = await Promise.all([
      openJournalIn(profile.window()),
      openJournalIn(profile.window()),
    ]);
    const [one, other] = await Promise.all(both.map(({ store }) => store.root((root) => root)));
    expect(one).toEqual(other);
    expect(one).toMatchObject({ version: 1, generation: 1, database: 'mutual-1', leftovers: [] });
  });
});

describe('what open pages are told', () => {
  it('is every change, and that all is gone', async () => {
    const told: (boolean | undefined)[] = [];
    const one = await openJournalIn({
      ...profile.window(),
      ping: (erased?: boolean) => void told.push(erased),
    });
    await one.record(entry({ id: 1 }));
    await turnOnLock(one, 'x', derive, logN);
    const before = told.length;
    await lockNow(one);
    expect(told).toHaveLength(before + 1);
    expect(told.every((erased) => !erased)).toBe(true);
    await forgetFor(one.store, 'everything');
    expect(told.at(-1)).toBe(true);
  });
});

describe('after a move', () => {
  it('nothing is left over, and nothing of the session opens the old one', async () => {
    await journal.record(entry({ id: 1 }));
    await turnOnLock(journal, 'x', derive, logN);
    expect(await journal.store.root(({ leftovers }) => leftovers)).toEqual([]);
    await turnOffLock(journal, 'x', 0, derive);
    const root = await journal.store.root((one) => one);
    expect(root).toMatchObject({ leftovers: [], generation: 3, database: 'mutual-3', lock: null });
    expect(profile.session).toBeUndefined();
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual([
      'mutual',
      'mutual-3',
    ]);
    expect(await journal.entries(...always)).toHaveLength(1);
  });

  it('forgetting takes a history of any number, and none that only looks like one', async () => {
    for (const name of ['mutual-12', 'my mutual-1', 'mutual-1 notes']) {
      await new Promise<void>((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      });
    }
    await forgetFor(journal.store, 'everything');
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual([
      'mutual-1 notes',
      'my mutual-1',
    ]);
    expect(profile.session).toBeUndefined();
  });
});
