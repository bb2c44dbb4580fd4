import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lockAlarm, postponeIfOpen, postponeLock } from '../../lib/journal/auto-lock';
import { openSealedFor, sealedCodec, sealFor } from '../../lib/journal/codec';
import { forgetFor } from '../../lib/journal/erase';
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
import { always, conversationId, day, entry, entryId, plainPage as page } from './entries';
import { quickDerive as derive, quickLogN as logN, newProfile, type Profile } from './environment';
import { contentOf, fill } from './locked';

const today = day('2026-11-23');

let profile: Profile;
let journal: OpenJournal;
beforeEach(async () => {
  profile = newProfile();
  journal = await openJournalIn(profile.window());
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

  it('stays open where something is forgotten, and keeps what it cannot understand waiting', async () => {
    await fill(journal);
    await turnOnLock(journal, 'x', derive, logN);
    await lockNow(journal);
    await journal.store.write(async () => undefined, {
      name: 'later',
      item: { op: 'later' },
      result: undefined,
    });
    await expect(forgetFor(journal.store, { since: today })).rejects.toMatchObject({
      state: 'locked',
    });
    expect(await journal.store.root(({ database }) => database)).toBe('mutual-2');
    await unlock(journal, 'x', 0, derive);
    const pages = await journal.pages();
    await forgetFor(journal.store, { since: today });
    expect(await lockState(journal)).toBe('open');
    expect((await journal.entries(...always)).map(({ id }) => id)).toEqual([entryId(2)]);
    expect(await journal.pages()).toEqual(pages);
    const { database } = await journal.store.open();
    expect(database.name).toBe('mutual-3');
    expect(await database.getAllKeys('inbox')).toEqual(['later']);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['mutual', 'mutual-3']);
    await lockNow(journal);
    await expect(journal.pages()).rejects.toMatchObject({ state: 'locked' });
    await unlock(journal, 'x', 0, derive);
    expect(await journal.pages()).toEqual(pages);
  });

  it('takes in what waited of a conversation that has a name and no kind', async () => {
    await journal.setLabel(conversationId(1), 'Ada');
    await turnOnLock(journal, 'x', derive, logN);
    await lockNow(journal);
    await journal.record(entry({ id: 1, kind: 'friends' }));
    await unlock(journal, 'x', 0, derive);
    expect(await journal.entries(...always)).toMatchObject([{ kind: 'friends' }]);
    expect(await journal.conversations()).toMatchObject([{ label: { value: 'Ada' }, kind: null }]);
  });

  it('keeps pages of one moment and conversations in their order, though their keys are hashes', async () => {
    for (let at = 0; at < 12; at++) {
      await journal.savePage({ ...page, id: entryId(at + 10) });
      await journal.setKind(conversationId(at + 10), 'work');
    }
    await turnOnLock(journal, 'x', derive, logN);
    const ids = (await journal.pages()).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toHaveLength(12);
    const conversations = (await journal.conversations()).map(({ id }) => id);
    expect(conversations).toEqual(conversations.toSorted());
    expect(conversations).toHaveLength(12);
  });

  it('that another window takes away meanwhile is not put back by one that opens it, or changes it', async () => {
    await turnOnLock(journal, 'x', derive, logN);
    const other = await openJournalIn(profile.window());
    let away = false;
    const meanwhile: Derive = async (...given) => {
      if (!away) {
        away = true;
        await turnOffLock(other, 'x', 0, derive);
      }
      return derive(...given);
    };
    await lockNow(journal);
    await unlock(journal, 'x', 0, meanwhile);
    expect(await journal.store.root(({ lock }) => lock)).toBeNull();
    expect(profile.session).toBeUndefined();
    await turnOnLock(journal, 'x', derive, logN);
    away = false;
    await changePassphrase(journal, 'x', 'y', 0, meanwhile, logN);
    expect(await journal.store.root(({ lock }) => lock)).toBeNull();
  });

  it('that another window takes away and turns on anew meanwhile keeps its own key', async () => {
    await fill(journal);
    const before = await contentOf(journal);
    const other = await openJournalIn(profile.window());
    const anew = (): Derive => {
      let done = false;
      return async (...given) => {
        if (!done) {
          done = true;
          await turnOffLock(other, 'x', 0, derive);
          await turnOnLock(other, 'x', derive, logN);
        }
        return derive(...given);
      };
    };
    await turnOnLock(journal, 'x', derive, logN);
    await expect(changePassphrase(journal, 'x', 'y', 0, anew(), logN)).rejects.toThrow('meanwhile');
    await expect(unlock(journal, 'x', 0, anew())).rejects.toThrow('meanwhile');
    await lockNow(journal);
    await unlock(journal, 'x', 0, derive);
    expect(await contentOf(journal)).toBe(before);
  });

  it('opens no sealed box that is none, and says that it is damaged', async () => {
    const pair = (await crypto.subtle.generateKey('X25519', true, ['deriveBits'])) as CryptoKeyPair;
    const publicKey = Buffer.from(await crypto.subtle.exportKey('raw', pair.publicKey)).toString(
      'base64url',
    );
    const open = (box: unknown) => openSealedFor(pair.privateKey, publicKey, box);
    const sealed = await sealFor(publicKey, { n: 1 });
    expect(await open(sealed)).toEqual({ n: 1 });
    for (const box of ['text', null, sealed.subarray(0, 31)]) {
      await expect(open(box)).rejects.toMatchObject({ state: 'damaged' });
    }
    await expect(open(sealed.subarray(0, 60))).rejects.toThrow();
    const other = sealed.slice();
    other[0] = (other[0] ?? 0) ^ 1;
    await expect(open(other)).rejects.toThrow();
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
