import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetFor } from '../../lib/journal/erase';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import {
  changePassphrase,
  lockNow,
  lockState,
  turnOffLock,
  turnOnLock,
  unlock,
  waitAfter,
} from '../../lib/journal/lock';
import { always, conversationId, day, entry, entryId } from './entries';
import { newProfile, type Profile } from './environment';
import { contentOf, derive, fill, logN, page } from './locked';

let profile: Profile;
let journal: OpenJournal;
beforeEach(async () => {
  profile = newProfile();
  journal = await openJournalIn(profile.window());
});

/** Every byte of every database, as text. */
async function everything(): Promise<string> {
  const out: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const request = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    for (const store of database.objectStoreNames) {
      const target = database.transaction(store).objectStore(store);
      for (const asked of [target.getAllKeys(), target.getAll()]) {
        const found = await new Promise((resolve) => {
          asked.onsuccess = () => resolve(asked.result);
        });
        out.push(
          JSON.stringify(found, (_key, value) =>
            value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
          ),
        );
      }
    }
    database.close();
  }
  return out.join('\n');
}

describe('the lock', () => {
  it('seals everything into a new database and deletes the old one', async () => {
    await fill(journal);
    const before = await contentOf(journal);
    expect(await everything()).toContain('Something private');
    await turnOnLock(journal, 'a phrase', derive, logN);
    expect(await contentOf(journal)).toBe(before);
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual([
      'mutual',
      'mutual-2',
    ]);
    const bytes = await everything();
    for (const secret of ['Something private', '2026-1', 'close', conversationId(1), entryId(1)]) {
      expect(bytes).not.toContain(secret);
    }
  });

  it('shows nothing while locked, in every window, and everything after', async () => {
    await fill(journal);
    const before = await contentOf(journal);
    await turnOnLock(journal, 'a phrase', derive, logN);
    const other = await openJournalIn(profile.window());
    expect(await contentOf(other)).toBe(before);
    await lockNow(journal);
    for (const one of [journal, other]) {
      expect(await lockState(one)).toBe('locked');
      await expect(one.pages()).rejects.toMatchObject({ state: 'locked' });
      await expect(one.entries(...always)).rejects.toMatchObject({ state: 'locked' });
      await expect(one.sums(...always)).rejects.toMatchObject({ state: 'locked' });
      await expect(one.removeEntry(day('2026-11-23'), entryId(1))).rejects.toMatchObject({
        state: 'locked',
      });
    }
    await unlock(other, 'a phrase', 0, derive);
    expect(await lockState(journal)).toBe('open');
    expect(await contentOf(journal)).toBe(before);
  });

  it('takes in what happened while it was locked, once, with the kind that was chosen', async () => {
    await fill(journal);
    await turnOnLock(journal, 'a phrase', derive, logN);
    await journal.setKind(conversationId(3), 'leave out');
    await lockNow(journal);
    const waiting = entry({ id: 3, day: day('2026-11-24'), conversation: conversationId(2) });
    await journal.record(waiting);
    await journal.record(waiting);
    await journal.record(entry({ id: 4, conversation: conversationId(3) }));
    await journal.recordLeft(day('2026-11-24'), 'close');
    await journal.recordLeft(day('2026-11-24'), 'close');
    await journal.savePage({ ...page, id: entryId(3), kind: 'kept', text: 'Kept while locked' });
    const bytes = await everything();
    for (const secret of ['Kept while locked', '2026-11-24']) expect(bytes).not.toContain(secret);
    expect(await journal.kindOf(conversationId(2))).toBeUndefined();
    await unlock(journal, 'a phrase', 0, derive);
    const entries = await journal.entries(...always);
    expect(entries.map(({ id }) => id)).toEqual([2, 1, 3].map(entryId));
    expect(entries.at(-1)?.kind).toBe('family');
    const [sums] = await journal.sums(day('2026-11-24'), day('2026-11-24'));
    expect(sums?.kinds.close?.hints.left).toBe(2);
    expect((await journal.pages()).map(({ text }) => text)).toContain('Kept while locked');
    expect(await journal.store.read(async () => (await inboxKeys()).length)).toBe(0);
  });

  it('takes in what was written on to a page that it held before', async () => {
    await fill(journal);
    await turnOnLock(journal, 'a phrase', derive, logN);
    const [before] = await journal.pages();
    if (!before) throw new Error('no page');
    await lockNow(journal);
    await journal.savePage({ ...before, text: 'Written on' });
    await unlock(journal, 'a phrase', 0, derive);
    const after = (await journal.pages()).find(({ id }) => id === before.id);
    expect(after).toMatchObject({ text: 'Written on', counter: before.counter + 1 });
    expect(await inboxKeys()).toEqual([]);
  });

  it('ages when it is unlocked what was to age while it was locked', async () => {
    await fill(journal);
    await turnOnLock(journal, 'a phrase', derive, logN);
    await lockNow(journal);
    await journal.age(day('2026-11-23'), 30);
    await journal.age(day('2026-11-24'), 30);
    expect(await inboxKeys()).toEqual(['age']);
    await unlock(journal, 'a phrase', 0, derive);
    expect((await journal.entries(...always)).map(({ id }) => id)).toEqual([entryId(1)]);
    expect(await journal.sums(...always)).toHaveLength(2);
    expect(await inboxKeys()).toEqual([]);
  });

  async function inboxKeys(): Promise<string[]> {
    const { database } = await journal.store.open();
    return database.getAllKeys('inbox');
  }

  it('leaves an item of the inbox that does not open, and takes in the others', async () => {
    await turnOnLock(journal, 'a phrase', derive, logN);
    await lockNow(journal);
    const { database } = await journal.store.open();
    await database.put('inbox', { body: new Uint8Array(200) }, 'forged');
    await journal.record(entry({ id: 3 }));
    await unlock(journal, 'a phrase', 0, derive);
    expect(await journal.entries(...always)).toHaveLength(1);
    expect(await inboxKeys()).toEqual(['forged']);
  });

  it('is locked for a key of an earlier history that a crash left in the session', async () => {
    await fill(journal);
    await turnOnLock(journal, 'a phrase', derive, logN);
    profile.session = profile.session?.replace(/^2\./, '1.');
    expect(await lockState(journal)).toBe('locked');
    await expect(journal.pages()).rejects.toMatchObject({ state: 'locked' });
  });

  it('keeps the secret of conversations readable while locked', async () => {
    const secret = await journal.secret();
    await turnOnLock(journal, 'a phrase', derive, logN);
    await lockNow(journal);
    expect(await journal.secret()).toEqual(secret);
  });

  it('changes its passphrase; the old one opens nothing any more', async () => {
    await fill(journal);
    const before = await contentOf(journal);
    await turnOnLock(journal, 'old', derive, logN);
    await expect(changePassphrase(journal, 'bad', 'new', 0, derive, logN)).rejects.toMatchObject({
      reason: 'wrong',
    });
    await changePassphrase(journal, 'old', 'new', 0, derive, logN);
    await lockNow(journal);
    await expect(unlock(journal, 'old', 0, derive)).rejects.toMatchObject({ reason: 'wrong' });
    await unlock(journal, 'new', 0, derive);
    expect(await contentOf(journal)).toBe(before);
  });

  it('can be taken away with the passphrase only', async () => {
    await fill(journal);
    const before = await contentOf(journal);
    await turnOnLock(journal, 'a phrase', derive, logN);
    await expect(turnOffLock(journal, 'another', 0, derive)).rejects.toMatchObject({
      reason: 'wrong',
    });
    await turnOffLock(journal, 'a phrase', 0, derive);
    expect(await lockState(journal)).toBe('off');
    expect(profile.session).toBeUndefined();
    expect(await contentOf(journal)).toBe(before);
    expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual([
      'mutual',
      'mutual-3',
    ]);
  });

  it('makes wrong passphrases wait longer and longer, and the right one too', async () => {
    await turnOnLock(journal, 'right', derive, logN);
    await lockNow(journal);
    for (let tries = 0; tries < 3; tries++) {
      await expect(unlock(journal, 'wrong', 1000, derive)).rejects.toMatchObject({
        reason: 'wrong',
      });
    }
    await expect(unlock(journal, 'right', 1999, derive)).rejects.toMatchObject({
      reason: 'wait',
      until: 2000,
    });
    await expect(unlock(journal, 'wrong', 2000, derive)).rejects.toMatchObject({
      reason: 'wrong',
      until: 4000,
    });
    await expect(unlock(journal, 'right', 3999, derive)).rejects.toMatchObject({ reason: 'wait' });
    await unlock(journal, 'right', 4000, derive);
    expect(await lockState(journal)).toBe('open');
    expect(waitAfter(100)).toBe(15 * 60_000);
  });

  it('does not wait for ever when the clock was moved back', async () => {
    await turnOnLock(journal, 'right', derive, logN);
    for (let tries = 0; tries < 3; tries++) {
      await unlock(journal, 'wrong', 9e12, derive).catch(() => undefined);
    }
    await expect(unlock(journal, 'right', 5000, derive)).rejects.toMatchObject({ until: 6000 });
    await unlock(journal, 'right', 6000, derive);
  });

  it('says so where the browser has no X25519, and seals nothing', async () => {
    await fill(journal);
    const subtle = Object.getPrototypeOf(crypto.subtle) as SubtleCrypto;
    vi.spyOn(subtle, 'generateKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
    expect(await lockState(journal)).toBe('unsupported');
    await expect(turnOnLock(journal, 'a', derive, logN)).rejects.toMatchObject({
      reason: 'unsupported',
    });
    expect(await everything()).toContain('Something private');
  });

  it('forgets everything while it is locked', async () => {
    await fill(journal);
    await turnOnLock(journal, 'a phrase', derive, logN);
    await lockNow(journal);
    await forgetFor(journal.store, 'everything');
    expect(await indexedDB.databases()).toEqual([]);
    expect(await lockState(journal)).toBe('off');
    expect(await journal.pages()).toEqual([]);
  });

  it('says damaged for a sealed record that was exchanged for another', async () => {
    await fill(journal);
    await turnOnLock(journal, 'a phrase', derive, logN);
    const { database } = await journal.store.open();
    const [one, two] = await database.getAllKeys('days');
    const other = await database.get('days', two ?? '');
    await database.put('days', other ?? { body: null }, one);
    await expect(journal.entries(...always)).rejects.toMatchObject({ state: 'damaged' });
  });
});

/** Every step is killed at; mutation testing, which runs this a thousand times, leaves most of them out. */
