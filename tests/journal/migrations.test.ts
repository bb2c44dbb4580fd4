import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openJournalIn } from '../../lib/journal/journal';
import { always, day, entry, entryId } from './entries';
import { newProfile, type Profile } from './environment';

/**
 * Every released schema of the history, by its version, as a profile of that time has it. One that was released never
 * changes: its bytes are named here. So far there is one, so nothing has had to be carried over yet.
 */
const released = new Map([[1, '930c78ba6a5005a5990cdcc1cbfce578b1e6ecde7addea2a469affeca06ebebe']]);

interface Fixture {
  readonly databases: Record<string, Record<string, [string, unknown][]>>;
  readonly entries: unknown;
  readonly pages: unknown;
  readonly sums: unknown;
}

const fileOf = (version: number) =>
  readFileSync(new URL(`./fixtures/history-v${version}.json`, import.meta.url));

let profile: Profile;
beforeEach(() => {
  profile = newProfile();
});

/** Makes the databases of a fixture as that version made them. */
async function install(version: number): Promise<Fixture> {
  const fixture = JSON.parse(fileOf(version).toString()) as Fixture;
  for (const [name, stores] of Object.entries(fixture.databases)) {
    const database = await openDB(name, version, {
      upgrade: (made) => {
        for (const store of Object.keys(stores)) made.createObjectStore(store);
      },
    });
    for (const [store, records] of Object.entries(stores)) {
      for (const [key, value] of records) await database.put(store, value, key);
    }
    database.close();
  }
  return fixture;
}

describe('migrations', () => {
  it('are tested from every version that there was, as it was', async () => {
    const journal = await openJournalIn(profile.window());
    const { database, rootDatabase, root } = await journal.store.open();
    // A new version of any of them is released with a fixture of its own.
    const newest = Math.max(database.version, rootDatabase.version, root.version);
    expect([...released.keys()]).toEqual(Array.from({ length: newest }, (_, at) => at + 1));
    for (const [version, bytes] of released) {
      expect(createHash('sha256').update(fileOf(version)).digest('hex')).toBe(bytes);
    }
  });

  it.each([...released.keys()])(
    'open a history of version %i with nothing lost',
    async (version) => {
      const fixture = await install(version);
      const journal = await openJournalIn(profile.window());
      expect(await journal.entries(...always)).toEqual(fixture.entries);
      expect(await journal.pages()).toEqual(fixture.pages);
      expect(await journal.sums(...always)).toEqual(fixture.sums);
    },
  );

  it.each([...released.keys()])('go on with a history of version %i', async (version) => {
    await install(version);
    const journal = await openJournalIn(profile.window());
    const before = await journal.entries(...always);
    await journal.record(entry({ id: 'after', day: day('2099-12-30') }));
    const after = await journal.entries(...always);
    expect(after.map(({ id }) => id)).toEqual([...before.map(({ id }) => id), entryId('after')]);
  });
});
