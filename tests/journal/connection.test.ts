import { type IDBPDatabase, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begin, createDrop, openClosable } from '../../lib/journal/connection';
import { newProfile } from './environment';
import { forceClose } from './fake';

interface Things {
  things: { key: string; value: number };
}

beforeEach(() => {
  newProfile();
});

const open = (version = 1, closed: () => void = () => undefined) =>
  openClosable<Things>(
    'a',
    version,
    (database, from) => {
      if (from < 1) database.createObjectStore('things');
    },
    closed,
  );

const count = (database: IDBPDatabase<Things>) =>
  begin(database, 'things', 'readonly').objectStore('things').count();

/** A connection of a context that does not listen when others need it gone. */
const hold = () =>
  new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('a');
    request.onsuccess = () => done(request.result);
  });

describe('a transaction', () => {
  it('is on the disk when it is done', async () => {
    const { durability } = begin(await open(), 'things', 'readwrite');
    expect(durability).toBe('strict');
  });

  it('that fails tells who waits for it, and nobody else', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const database = await open();
    begin(database, 'things', 'readwrite').abort();
    const awaited = begin(database, ['things'], 'readwrite');
    awaited.abort();
    await expect(awaited.done).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((done) => setImmediate(done));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('a connection', () => {
  it('gives way to another context, and says so', async () => {
    const closed = vi.fn();
    const database = await open(1, closed);
    expect(await count(database)).toBe(0);
    expect(closed).not.toHaveBeenCalled();
    expect(await count(await open(2))).toBe(0);
    expect(closed).toHaveBeenCalledOnce();
    expect(() => begin(database, 'things', 'readonly')).toThrow(
      expect.objectContaining({ name: 'InvalidStateError' }),
    );
  });

  it('that the browser ends says so', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    forceClose(unwrap(await open(1, resolve)));
    await promise;
  });

  it('that others keep out says blocked, and is none when they let it in later', async () => {
    (await open()).close();
    const holding = await hold();
    const closed = vi.fn();
    await expect(open(2, closed)).rejects.toMatchObject({ state: 'blocked' });
    holding.close();
    // Nothing of it stands in the way of the next version, or is told of it.
    expect(await count(await open(3))).toBe(0);
    expect(closed).not.toHaveBeenCalled();
  });

  it('that cannot be says why', async () => {
    (await open(2)).close();
    await expect(open(1)).rejects.toMatchObject({ name: 'VersionError' });
  });
});

describe('a deletion', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    (await open()).close();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const names = async () => (await indexedDB.databases()).map(({ name }) => name);

  it('is done when it says so, and nothing is waited for any more', async () => {
    expect(await createDrop()('a')).toBe(true);
    expect(await names()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that another context holds up is told at once, and done later', async () => {
    const drop = createDrop();
    const holding = await hold();
    expect(await drop('a')).toBe(false);
    // It is not asked for again meanwhile: that one would wait behind it.
    expect(await drop('a')).toBe(false);
    expect(vi.getTimerCount()).toBe(1);
    holding.close();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
    expect(await names()).toEqual([]);
    expect(await drop('a')).toBe(true);
  });

  it('that the browser refuses at once says why, and is asked for again the next time', async () => {
    const drop = createDrop();
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce(() => {
      throw new DOMException('not now', 'SecurityError');
    });
    await expect(drop('a')).rejects.toMatchObject({ name: 'SecurityError' });
    expect(vi.getTimerCount()).toBe(0);
    expect(await drop('a')).toBe(true);
    expect(await names()).toEqual([]);
  });

  it('that waits behind another one is told of after a second', async () => {
    const holding = await hold();
    expect(await createDrop()('a')).toBe(false);
    const told = vi.fn();
    const behind = createDrop()('a').then(told);
    await vi.advanceTimersByTimeAsync(999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledWith(false);
    holding.close();
    await behind;
  });
});
