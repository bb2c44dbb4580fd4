import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetFor } from '../../lib/journal/erase';
import { JournalError, type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import { always, day, entry, entryId } from './entries';
import { newProfile, type Profile } from './environment';
import { FDBObjectStore } from './fake';
import { killedAt } from './kills';
import { fillJournal, fiveYears, seededDays, seededRandom } from './seeded';

let profile: Profile;
beforeEach(() => {
  profile = newProfile();
});

/** Runs with `put` failing as a browser whose disk is full does it. */
async function withFullDisk<T>(from: number, work: () => Promise<T>): Promise<T> {
  const put = FDBObjectStore.prototype.put;
  let puts = 0;
  FDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
    puts += 1;
    if (puts >= from) throw new DOMException('', 'QuotaExceededError');
    return put.apply(this, args);
  };
  try {
    return await work();
  } finally {
    FDBObjectStore.prototype.put = put;
  }
}

async function stateOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => undefined,
    (refused: unknown) => refused,
  );
  return error instanceof JournalError ? error.state : error;
}

describe('a full disk', () => {
  it.each([1, 2])('says full, and of an entry nothing is written (at put %i)', async (at) => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1, conversation: null }));
    const second = entry({ id: 2, turn: 2, conversation: null });
    expect(await stateOf(withFullDisk(at, () => journal.record(second)))).toBe('full');
    expect(await journal.entries(...always)).toHaveLength(1);
    const [sums] = await journal.sums(...always);
    expect(sums?.kinds.close?.turns.began).toBe(1);
    await journal.record(second);
    expect(await journal.entries(...always)).toHaveLength(2);
  });
});

describe('a database that is held, newer or damaged', () => {
  it('says blocked while another context holds an older version open', async () => {
    const old = indexedDB.open('mutual', 0.5 * 2);
    await new Promise((resolve) => {
      old.onsuccess = resolve;
    });
    // A holder that does not listen; the next version is simulated by opening above it.
    const { openClosable } = await import('../../lib/journal/connection');
    const blocked = openClosable(
      'mutual',
      2,
      () => undefined,
      () => undefined,
    );
    expect(await stateOf(blocked)).toBe('blocked');
    old.result.close();
  });

  it('says newer for databases of a later version, and leaves them', async () => {
    (await openDB('mutual', 7)).close();
    expect(await stateOf(openJournalIn(profile.window()))).toBe('newer');
    profile = newProfile();
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    journal.close();
    (await openDB('mutual-1', 7)).close();
    expect(await stateOf(openJournalIn(profile.window()))).toBe('newer');
  });

  it('says newer for a root record of a later version', async () => {
    const database = await openDB('mutual', 1, {
      upgrade: (made) => void made.createObjectStore('root'),
    });
    await database.put('root', { version: 2 }, 'root');
    database.close();
    expect(await stateOf(openJournalIn(profile.window()))).toBe('newer');
  });

  it('says damaged for a root record that is none, and can still forget everything', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    const database = await openDB('mutual', 1);
    await database.put('root', { version: 1, generation: 'x' }, 'root');
    database.close();
    expect(await stateOf(journal.entries(...always))).toBe('damaged');
    expect(await stateOf(journal.record(entry({ id: 2 })))).toBe('damaged');
    await forgetFor(journal.store, 'everything');
    expect(await journal.entries(...always)).toEqual([]);
  });

  it('goes on in a new connection when the browser closed the old one', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    const { database, rootDatabase } = await journal.store.open();
    database.close();
    rootDatabase.close();
    await journal.record(entry({ id: 2, turn: 2 }));
    expect(await journal.entries(...always)).toHaveLength(2);
  });

  it('starts anew when the databases were deleted under it', async () => {
    const journal = await openJournalIn(profile.window());
    await journal.record(entry({ id: 1 }));
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve;
      });
    }
    await journal.record(entry({ id: 2 }));
    expect((await journal.entries(...always)).map(({ id }) => id)).toEqual([entryId(2)]);
  });
});

describe('the seeded history', () => {
  it('is the same each time, and its sums are those of its entries', async () => {
    const short = { ...fiveYears, days: 60 };
    expect([...seededDays(short)]).toEqual([...seededDays(short)]);
    const journal = await openJournalIn(profile.window());
    const count = await fillJournal(journal, short);
    expect(await journal.entries(...always)).toHaveLength(count);
    const before = await journal.sums(...always);
    await journal.store.write(async (draft) => {
      const { getDay } = await import('../../lib/journal/read-days');
      const { putDay } = await import('../../lib/journal/days');
      for (const { day: one } of seededDays(short)) await putDay(draft, await getDay(draft, one));
    });
    expect(await journal.sums(...always)).toEqual(before);
  });
});

const runs = Number(process.env.FAULT_RUNS ?? 1000);

describe(`${runs} seeded runs of ordinary life`, () => {
  /** What a run did and was told is done. */
  interface Told {
    readonly recorded: Map<string, boolean>;
  }

  async function live(seed: number): Promise<void> {
    const random = seededRandom(seed);
    profile = newProfile();
    const told: Told = { recorded: new Map() };
    let next = 0;
    for (let act = 0; act < 6; act++) {
      const journals: OpenJournal[] = [];
      const window = async () => {
        const opened = await openJournalIn(profile.window());
        journals.push(opened);
        return opened;
      };
      const draw = random();
      next += 1;
      const one = entry({ id: next, turn: next, day: day(`2026-11-2${Math.floor(random() * 3)}`) });
      if (draw < 0.5) {
        let done = false;
        await killedAt(1 + Math.floor(random() * 30), profile, async (journal) => {
          await journal.record(one);
          done = true;
        });
        told.recorded.set(one.id, done);
        if (random() < 0.7) {
          await (await window()).record(one);
          told.recorded.set(one.id, true);
        }
      } else if (draw < 0.65) {
        const other = entry({ id: `${next}b`, turn: next + 100 });
        const [first, second] = await Promise.all([window(), window()]);
        await Promise.all([first.record(one), second.record(other), second.record(one)]);
        for (const { id } of [one, other]) told.recorded.set(id, true);
      } else if (draw < 0.8) {
        const state = await stateOf(
          withFullDisk(1 + Math.floor(random() * 3), async () => (await window()).record(one)),
        );
        told.recorded.set(one.id, state === undefined);
        if (state !== undefined) expect(state).toBe('full');
      } else {
        const journal = await window();
        await journal.record(one);
        const { database } = await journal.store.open();
        database.close();
        await journal.record(one);
        told.recorded.set(one.id, true);
      }
      for (const journal of journals) journal.close();
    }
    const journal = await openJournalIn(profile.window());
    const ids = (await journal.entries(...always)).map(({ id }) => id);
    expect(new Set(ids).size, `seed ${seed}: doubled`).toBe(ids.length);
    for (const [id, acknowledged] of told.recorded) {
      if (acknowledged) expect(ids, `seed ${seed}: lost`).toContain(id);
    }
    const sums = await journal.sums(...always);
    const began = sums.reduce((sum, { kinds }) => sum + (kinds.close?.turns.began ?? 0), 0);
    expect(began, `seed ${seed}: sums`).toBe(ids.length);
    journal.close();
  }

  it('loses no entry that was acknowledged and doubles none', { timeout: 120_000 }, async () => {
    for (let seed = 1; seed <= runs; seed++) await live(seed);
  });
});
