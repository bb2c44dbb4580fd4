import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lockAfterMinutes, lockAlarm, lockAtAlarm } from '../../lib/journal/auto-lock';
import { extensionEnvironment } from '../../lib/journal/environment';
import { dropLeftovers, eraseHistory, openJournal } from '../../lib/journal/journal';
import { lockNow, lockState, turnOnLock, unlock } from '../../lib/journal/lock';
import { openJournalDatabase } from '../../lib/journal/records';
import { writeRoot } from '../../lib/journal/root';
import { workPassphrase } from '../../lib/journal/scrypt';
import { sweep } from '../../lib/journal/sweep';
import { day, entry } from './entries';
import { newProfile } from './environment';

beforeEach(async () => {
  fakeBrowser.reset();
  // Its classes stay those of the fake; only the databases are new.
  newProfile();
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  (await openJournal()).close();
});

const derive = async (passphrase: string, salt: Uint8Array<ArrayBuffer>) =>
  workPassphrase({ passphrase, salt, logN: 1 });

describe('the journal in the extension', () => {
  it('is opened once per context, and anew after it was closed', async () => {
    const [one, two] = await Promise.all([openJournal(), openJournal()]);
    expect(one).toBe(two);
    one.close();
    const three = await openJournal();
    expect(three).not.toBe(one);
    await three.record(entry({ id: 1 }));
    expect(await three.entries(day('2026-11-23'), day('2026-11-23'))).toHaveLength(1);
    // Closing the old one once more takes nothing from the new one.
    one.close();
    expect(await openJournal()).toBe(three);
  });

  it('is erased also where it cannot be opened, under the connections of others', async () => {
    const journal = await openJournal();
    await journal.record(entry({ id: 1 }));
    const { rootDatabase } = await journal.store.open();
    await rootDatabase.put('root', { version: 1 }, 'root');
    await expect(journal.pages()).rejects.toMatchObject({ state: 'damaged' });
    journal.close();
    await expect(openJournal()).rejects.toMatchObject({ state: 'damaged' });
    await eraseHistory();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await (await openJournal()).pages()).toEqual([]);
  });

  it('loses at the next start what a crash left beside it, and is not made by that', async () => {
    const names = async () => (await indexedDB.databases()).map(({ name }) => name).toSorted();
    const journal = await openJournal();
    await journal.record(entry({ id: 1 }));
    await turnOnLock(journal, 'a phrase', derive, 1);
    await lockNow(journal);
    // As it is where the browser ends between the new history and the end of the old one.
    const { root, rootDatabase } = await journal.store.open();
    (await openJournalDatabase('mutual-1', () => undefined)).close();
    await writeRoot(rootDatabase, { ...root, leftovers: ['mutual-1'] });
    journal.close();
    expect(await names()).toEqual(['mutual', 'mutual-1', 'mutual-2']);
    await dropLeftovers();
    expect(await names()).toEqual(['mutual', 'mutual-2']);
    await eraseHistory();
    (await openJournal()).close();
    await eraseHistory();
    await dropLeftovers();
    expect(await names()).toEqual([]);
  });

  it('is swept after by deletions of an empty database, which may fail', async () => {
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void) =>
      setImmediate(run)) as never);
    const dropped = vi.spyOn(indexedDB, 'deleteDatabase');
    await sweep();
    expect(dropped.mock.calls.splice(0)).toEqual([['mutual-0'], ['mutual-0']]);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await sweep();
    expect(dropped.mock.calls).toEqual([]);
    vi.restoreAllMocks();
  });

  it('tells open pages that something was written, and that all is gone', async () => {
    const channel = new BroadcastChannel('journal');
    try {
      const told: unknown[] = [];
      const { promise, resolve } = Promise.withResolvers<void>();
      channel.onmessage = ({ data }) => {
        told.push(data);
        if (data === 'erased') resolve();
      };
      await (await openJournal()).record(entry({ id: 1 }));
      await eraseHistory();
      await promise;
      expect(told).toEqual([null, 'erased']);
    } finally {
      channel.close();
    }
  });

  it('is not opened by what another version left in the session', async () => {
    await turnOnLock(await openJournal(), 'a phrase', derive, 1);
    await fakeBrowser.storage.session.set({ 'journal key': { key: 'x' } });
    expect(await lockState(await openJournal())).toBe('locked');
  });

  it('is never open without the alarm that locks it, at whatever moment its page is closed', async () => {
    const journal = await openJournal();
    const { session } = fakeBrowser.storage;
    const open = async (work: () => Promise<unknown>) => {
      const set = vi.spyOn(session, 'set');
      const create = vi.spyOn(fakeBrowser.alarms, 'create');
      await work();
      expect(set).toHaveBeenCalledOnce();
      const order = [create, set].map((one) => one.mock.invocationCallOrder[0] ?? 0);
      expect(create).toHaveBeenCalledOnce();
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      vi.restoreAllMocks();
      await fakeBrowser.alarms.clearAll();
    };
    await open(() => turnOnLock(journal, 'a phrase', derive, 1));
    await lockNow(journal);
    await open(() => unlock(journal, 'a phrase', 0, derive));
  });

  it('keeps the opened key in the session’s storage alone, and locks at its one alarm', async () => {
    const journal = await openJournal();
    await turnOnLock(journal, 'a phrase', derive, 1);
    expect(await lockState(journal)).toBe('open');
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).toBe('{}');
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['journal key']);
    lockAtAlarm(extensionEnvironment());
    const alarms = await fakeBrowser.alarms.getAll();
    expect(alarms.map(({ name }) => name)).toEqual([lockAlarm]);
    expect(lockAfterMinutes).toBe(2);
    const channel = new BroadcastChannel('journal');
    const told = new Promise((resolve) => {
      channel.onmessage = resolve;
    });
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'another',
      scheduledTime: 0,
      persistAcrossSessions: false,
    });
    expect(await lockState(journal)).toBe('open');
    await fakeBrowser.alarms.onAlarm.trigger({
      name: lockAlarm,
      scheduledTime: 0,
      persistAcrossSessions: false,
    });
    await told;
    channel.close();
    expect(await lockState(journal)).toBe('locked');
  });
});
