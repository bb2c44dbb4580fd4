import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { InboxItem } from '../../lib/journal/inbox';
import { openJournalIn } from '../../lib/journal/journal';
import { storeNames } from '../../lib/journal/records';
import { Root } from '../../lib/journal/root';
import { Entry, Page } from '../../lib/journal/schema';
import {
  ConversationRecord,
  DayRecord,
  Mark,
  MonthRecord,
  StoredSums,
} from '../../lib/journal/stored';
import { always, day, entry, entryId } from './entries';
import { newProfile, type Profile } from './environment';
import { refusals, type Shape, shapeOf } from './shape';

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

const fileOf = (version: number, what: 'history' | 'shapes' = 'history') =>
  readFileSync(new URL(`./fixtures/${what}-v${version}.json`, import.meta.url));

/** Everything that is stored in a history, by what reads it; days hold `Entry`, months the sums of each kind. */
const stored = {
  Root,
  DayRecord,
  MonthRecord,
  Page,
  ConversationRecord,
  Mark,
  InboxItem,
  Entry,
  SumsOfKind: StoredSums.entries.close,
};

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

  it('are written where what is stored becomes another: what the newest version may have stored is still read', () => {
    const newest = Math.max(...released.keys());
    const shapes = JSON.parse(fileOf(newest, 'shapes').toString()) as Record<string, Shape>;
    const now = Object.fromEntries(
      Object.entries(stored).map(([name, schema]) => [name, shapeOf(schema)] as const),
    );
    expect(Object.keys(shapes).filter((name) => !(name in now))).toEqual([]);
    const refused = Object.entries(now).flatMap(([name, shape]) =>
      refusals(shape, shapes[name] ?? 'never stored', name),
    );
    // A version of its own, a fixture of it and a migration: `records.ts`, `root.ts` and this file.
    expect(refused).toEqual([]);
  });

  it.each([...released.keys()])('make every store of a history of version %i', async (version) => {
    await install(version);
    const journal = await openJournalIn(profile.window());
    const { database } = await journal.store.open();
    expect([...database.objectStoreNames].toSorted()).toEqual(storeNames.toSorted());
  });

  it.each([...released.keys()])('go on with a history of version %i', async (version) => {
    await install(version);
    const journal = await openJournalIn(profile.window());
    const before = await journal.entries(...always);
    await journal.record(entry({ id: 'after', day: day('2099-12-30') }));
    const after = await journal.entries(...always);
    expect(after.map(({ id }) => id)).toEqual([...before.map(({ id }) => id), entryId('after')]);
  });
});
