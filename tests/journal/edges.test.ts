import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lockAlarm, postponeIfOpen, postponeLock } from '../../lib/journal/auto-lock';
import { plainCodec, sealedCodec } from '../../lib/journal/codec';
import { InboxItem } from '../../lib/journal/inbox';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import {
  changePassphrase,
  type Derive,
  lockNow,
  lockState,
  turnOffLock,
  turnOnLock,
  unlock,
} from '../../lib/journal/lock';
import { moveHistory } from '../../lib/journal/move';
import { Root } from '../../lib/journal/root';
import { conversationId, day, entry, entryId } from './entries';
import { newProfile, type Profile } from './environment';

const logN = 1;
const derive: Derive = async (passphrase, salt) => {
  const bytes = new Uint8Array(32);
  new TextEncoder().encodeInto(`${passphrase} ${salt[0]}`, bytes);
  return bytes;
};
const always = [day('2000-01-01'), day('2099-12-31')] as const;
const today = day('2026-11-23');
const page = {
  id: entryId('p'),
  day: today,
  written: 1,
  kind: 'free' as const,
  prompt: null,
  text: 'What I noticed',
  tags: [],
};

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
  });

  it('that is damaged says so, and is not taken for one without a kind', async () => {
    await journal.setKind(conversationId(1), 'family');
    const { database } = await journal.store.open();
    await database.put('conversations', { body: { id: 'x' } }, conversationId(1));
    await expect(journal.kindOf(conversationId(1))).rejects.toMatchObject({ state: 'damaged' });
  });
});

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

describe('forgetting', () => {
  beforeEach(async () => {
    for (const [at, name] of ['2026-09-30', '2026-11-20', '2026-11-22', '2026-11-23'].entries()) {
      await journal.record(entry({ id: at, day: day(name), part: 'morning' }));
      await journal.record(entry({ id: `${at}e`, day: day(name), part: 'evening', turn: 2 }));
    }
  });

  it('from a part of a day on leaves what came before, and its sums', async () => {
    await journal.recordLeft(day('2026-11-22'), 'close');
    await journal.forget({ since: day('2026-11-22'), part: 'afternoon' });
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
    await journal.forget({ since: day('2026-11-01') });
    expect((await journal.sums(...always)).map(({ period }) => period)).toEqual(['2026-09']);
  });

  it('leaves no record of a day on which nothing is left', async () => {
    await journal.forget({ since: day('2026-11-22') });
    const { database } = await journal.store.open();
    expect(await database.getAllKeys('days')).toEqual(['2026-09-30', '2026-11-20']);
    const months = await database.getAll('sums');
    const named = months.flatMap(({ body }) => Object.keys((body as { days: object }).days));
    expect(named.sort()).toEqual(['2026-09-30', '2026-11-20']);
  });

  it('one conversation leaves the others, and takes its name away', async () => {
    await journal.record(entry({ id: 'other', conversation: conversationId(2), turn: 3 }));
    await journal.setLabel(conversationId(1), 'Ada');
    await journal.setKind(conversationId(1), 'leave out');
    await journal.forget({ conversation: conversationId(1) });
    expect((await journal.entries(...always)).map(({ id }) => id)).toEqual([entryId('other')]);
    const [known] = await journal.conversations();
    expect(known?.label?.value).toBe('');
    expect(known?.kind?.value).toBe('leave out');
    expect(await began()).toBe(1);
  });
});

describe('the lock', () => {
  it('is turned on once, and cannot be opened, changed or taken away where there is none', async () => {
    await expect(unlock(journal, 'x', 0, derive)).rejects.toThrow('The lock is off');
    await expect(changePassphrase(journal, 'x', 'y', 0, derive)).rejects.toThrow('off');
    await expect(turnOffLock(journal, 'x', 0, derive)).rejects.toThrow('The lock is off');
    await turnOnLock(journal, 'a phrase', derive, logN);
    await expect(turnOnLock(journal, 'another', derive, logN)).rejects.toThrow('The lock is on');
    expect(await lockState(journal)).toBe('open');
  });

  it('is not had in a browser that makes something else of X25519', async () => {
    vi.spyOn(crypto.subtle, 'generateKey').mockResolvedValue({ type: 'secret' } as never);
    await expect(turnOnLock(journal, 'x', derive, logN)).rejects.toMatchObject({
      reason: 'unsupported',
    });
    vi.restoreAllMocks();
    expect(await lockState(journal)).toBe('off');
  });

  it('takes the same passphrase in whatever way its letters are composed', async () => {
    await turnOnLock(journal, 'caf\u00e9', derive, logN);
    await lockNow(journal);
    await unlock(journal, 'cafe\u0301', 0, derive);
    expect(await lockState(journal)).toBe('open');
  });

  it('begins to count wrong passphrases anew after a right one', async () => {
    await turnOnLock(journal, 'right', derive, logN);
    await lockNow(journal);
    for (let at = 0; at < 2; at++) {
      await expect(unlock(journal, 'wrong', 0, derive)).rejects.toMatchObject({ reason: 'wrong' });
    }
    await unlock(journal, 'right', 0, derive);
    await lockNow(journal);
    for (let at = 0; at < 2; at++) {
      await expect(unlock(journal, 'wrong', 0, derive)).rejects.toMatchObject({ reason: 'wrong' });
    }
    await unlock(journal, 'right', 0, derive);
    const { lock } = await journal.store.root((root) => root);
    expect(lock).toMatchObject({ failures: 0, lastFailure: 0 });
  });

  it('says of a history that cannot be read what is wrong, and not that it is locked', async () => {
    await turnOnLock(journal, 'x', derive, logN);
    vi.spyOn(journal.store, 'read').mockRejectedValue(new Error('something else'));
    await expect(lockState(journal)).rejects.toThrow('something else');
  });

  it('takes in holds, and does not write to what was left out meanwhile', async () => {
    await journal.setKind(conversationId(2), 'work');
    await turnOnLock(journal, 'x', derive, logN);
    await lockNow(journal);
    await journal.markHold(day('2026-11-22'));
    await journal.setKind(conversationId(1), 'leave out');
    await journal.record(entry({ id: 1 }));
    await journal.record(entry({ id: 2, conversation: conversationId(2) }));
    await journal.record(entry({ id: 3, conversation: null, turn: 2 }));
    await unlock(journal, 'x', 0, derive);
    expect(await journal.offerHold(today)).toBe('2026-11-22');
    const entries = await journal.entries(...always);
    expect(entries.map(({ id, kind }) => [id, kind])).toEqual([
      [entryId(2), 'work'],
      [entryId(3), 'close'],
    ]);
  });

  it('leaves what it cannot understand in the inbox, for a later version', async () => {
    await turnOnLock(journal, 'x', derive, logN);
    await lockNow(journal);
    await journal.store
      .write(async () => undefined, { name: 'later', item: { op: 'later' }, result: undefined })
      .catch(() => undefined);
    await journal.record(entry({ id: 1 }));
    await unlock(journal, 'x', 0, derive);
    const { database } = await journal.store.open();
    expect(await database.getAllKeys('inbox')).toEqual(['later']);
    expect(await journal.entries(...always)).toHaveLength(1);
  });

  it('cannot be read with the key of another place or another history', async () => {
    const codec = await sealedCodec(crypto.getRandomValues(new Uint8Array(32)));
    const other = await sealedCodec(crypto.getRandomValues(new Uint8Array(32)));
    const sealed = await codec.seal('days', 'a', { n: 1 });
    expect(await codec.open('days', 'a', sealed)).toEqual({ n: 1 });
    await expect(codec.open('days', 'b', sealed)).rejects.toThrow();
    await expect(codec.open('pages', 'a', sealed)).rejects.toThrow();
    await expect(other.open('days', 'a', sealed)).rejects.toThrow();
    await expect(codec.open('days', 'a', 'text')).rejects.toMatchObject({ state: 'damaged' });
    expect(await codec.key('days', 'a')).not.toBe(await other.key('days', 'a'));
    expect(await codec.key('days', 'a')).not.toBe(await codec.key('pages', 'a'));
    expect(await codec.key('days', 'a')).toMatch(/^[\w-]{22}$/);
  });
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
    await expect(journal.forget('everything')).rejects.toMatchObject({ state: 'blocked' });
    holding.close();
    await vi.waitFor(() => journal.forget('everything'));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('erases its own databases alone', async () => {
    await new Promise((done) => {
      indexedDB.open('mutual-notes').onsuccess = done;
    });
    await journal.forget('everything');
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['mutual-notes']);
  });
});

describe('the two minutes of an open lock', () => {
  beforeEach(() => fakeBrowser.reset());

  it('begin anew only where they run', async () => {
    await postponeIfOpen();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    await postponeLock();
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await postponeIfOpen();
    expect(create).toHaveBeenCalledWith(lockAlarm, { delayInMinutes: 2 });
  });
});

describe('what may wait in the inbox', () => {
  const whole: readonly Record<string, unknown>[] = [
    { op: 'entry', entry: entry({ id: 1 }) },
    { op: 'left', day: today, kind: 'close' },
    { op: 'hold', day: today },
    { op: 'page', page },
    { op: 'kind', conversation: conversationId(1), kind: 'work' },
    { op: 'age', today, keepDays: 30 },
  ];
  const isItem = (value: unknown) => v.safeParse(InboxItem, value).success;

  it.each(whole.map((item) => [`${item.op}`, item] as const))('is “%s”, whole', (_op, item) => {
    expect(isItem(item)).toBe(true);
    expect(isItem({ ...item, op: '' })).toBe(false);
    expect(isItem({ ...item, more: 1 })).toBe(false);
    for (const name of Object.keys(item)) {
      const { [name]: _left, ...rest } = item;
      expect(isItem(rest)).toBe(false);
      expect(isItem({ ...item, [name]: {} })).toBe(false);
    }
  });

  it('is no age of less than nothing', () => {
    expect(isItem({ op: 'age', today, keepDays: -1 })).toBe(false);
    expect(isItem({ op: 'age', today, keepDays: 1.5 })).toBe(false);
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
    await one.forget('everything');
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
    await journal.forget('everything');
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual([
      'mutual-1 notes',
      'my mutual-1',
    ]);
    expect(profile.session).toBeUndefined();
  });
});
