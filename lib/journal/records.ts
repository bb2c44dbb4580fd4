import type { IDBPDatabase } from 'idb';
import type { Codec } from './codec';
import { begin, openClosable } from './connection';
import { JournalError } from './error';
import { type Root, type RootDatabase, writeRoot } from './root';

export const storeNames = ['days', 'sums', 'pages', 'conversations', 'marks', 'inbox'] as const;
export type StoreName = (typeof storeNames)[number];
/** The stores whose values pass the codec; the inbox is sealed by itself. */
export const codedStores = ['days', 'sums', 'pages', 'conversations', 'marks'] as const;
export type CodedStore = (typeof codedStores)[number];

export type JournalDatabase = IDBPDatabase<
  Record<StoreName, { key: string; value: { body: unknown } }>
>;

const databaseVersion = 1;

/** Opens one database of the history, with every migration up to this version. */
export function openJournalDatabase(name: string, closed: () => void): Promise<JournalDatabase> {
  return openClosable(
    name,
    databaseVersion,
    (database, from) => {
      if (from < 1) for (const store of storeNames) database.createObjectStore(store);
    },
    closed,
  );
}

/** Records as they were at the last write. */
export interface View {
  readonly root: Root;
  get(store: CodedStore, name: string): Promise<unknown>;
  /** Values in the order of the names, `undefined` where there is none; one transaction. */
  getMany(store: CodedStore, names: readonly string[]): Promise<unknown[]>;
  /** All values of a store, in no order that means anything. */
  all(store: CodedStore): Promise<unknown[]>;
}

/** A view whose changes are written together when the work ends, or not at all. */
export interface Draft extends View {
  put(store: CodedStore, name: string, value: unknown): void;
  remove(store: CodedStore, name: string): void;
  /** The root record as it will be written before the rest. */
  changeRoot(change: Partial<Pick<Root, 'secret' | 'shared'>>): void;
}

export interface Opened {
  readonly rootDatabase: RootDatabase;
  readonly root: Root;
  readonly database: JournalDatabase;
  /** Missing while the journal is locked. */
  readonly codec: Codec | undefined;
}

interface Change {
  readonly store: StoreName;
  readonly key: string;
  readonly value: { body: unknown } | undefined;
}

/** What a draft changed so far. */
export interface Changes {
  /** By store and name; `undefined` removes. */
  readonly values: Map<string, { store: CodedStore; name: string; value: unknown }>;
  root: Root | undefined;
  /** Keys of the inbox that are done with. */
  readonly folded: string[];
}

/** The records as they are, under what a draft changed. */
export function viewOf({ root, database, codec }: Opened, changes: Changes | undefined): View {
  if (!codec) throw new JournalError('locked');
  const changed = (store: CodedStore, name: string) => changes?.values.get(`${store}\n${name}`);
  const getMany = async (store: CodedStore, names: readonly string[]) => {
    const places = await Promise.all(
      names.map(async (name) => ({ name, key: await codec.key(store, name) })),
    );
    const source = begin(database, store, 'readonly').objectStore(store);
    const found = await Promise.all(
      places.map(async (place) => ({ ...place, stored: await source.get(place.key) })),
    );
    return Promise.all(
      found.map(async ({ name, key, stored }) => {
        const change = changed(store, name);
        if (change) return change.value;
        return stored && codec.open(store, key, stored.body);
      }),
    );
  };
  return {
    root,
    getMany,
    get: async (store, name) => (await getMany(store, [name]))[0],
    async all(store) {
      const source = begin(database, store, 'readonly').objectStore(store);
      const [keys, found] = await Promise.all([source.getAllKeys(), source.getAll()]);
      const values = new Map<string, unknown>();
      await Promise.all(
        keys.map(async (key, index) => {
          values.set(key, await codec.open(store, key, found[index]?.body));
        }),
      );
      for (const change of changes?.values.values() ?? []) {
        if (change.store !== store) continue;
        const key = await codec.key(store, change.name);
        if (change.value === undefined) values.delete(key);
        else values.set(key, change.value);
      }
      return [...values.values()];
    },
  };
}

/** A draft that notes its changes in `changes`. */
export function draftOf(opened: Opened, changes: Changes): Draft {
  const view = viewOf(opened, changes);
  const change = (store: CodedStore, name: string, value: unknown) =>
    changes.values.set(`${store}\n${name}`, { store, name, value });
  return {
    ...view,
    get root() {
      return changes.root ?? opened.root;
    },
    put: (store, name, value) => change(store, name, value),
    remove: (store, name) => change(store, name, undefined),
    changeRoot(values) {
      changes.root = { ...(changes.root ?? opened.root), ...values };
    },
  };
}

/** Seals what a draft changed and writes it. */
export async function commitDraft(
  opened: Opened,
  { values, root, folded }: Changes,
): Promise<void> {
  const { codec } = opened;
  if (!codec) throw new JournalError('locked');
  // Before the rest: a secret or a mark that is ahead of its entries harms nothing, one behind them would.
  if (root) await writeRoot(opened.rootDatabase, root);
  const sealed = await Promise.all(
    [...values.values()].map(async ({ store, name, value }): Promise<Change> => {
      const key = await codec.key(store, name);
      if (value === undefined) return { store, key, value: undefined };
      return { store, key, value: { body: await codec.seal(store, key, value) } };
    }),
  );
  for (const key of folded) sealed.push({ store: 'inbox', key, value: undefined });
  await commit(opened.database, sealed);
}

/** Writes all changes in one strict transaction, or none. */
export async function commit(database: JournalDatabase, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const stores = [...new Set(changes.map(({ store }) => store))];
  const transaction = begin(database, stores, 'readwrite');
  const written: Promise<unknown>[] = [transaction.done];
  try {
    for (const { store, key, value } of changes) {
      const target = transaction.objectStore(store);
      written.push(value === undefined ? target.delete(key) : target.put(value, key));
    }
  } catch (error) {
    const settled = Promise.allSettled(written);
    try {
      // Without this, what was asked for before the failing one would be committed.
      transaction.abort();
    } catch {
      // It had been aborted before.
    }
    await settled;
    throw error;
  }
  await Promise.all(written);
}
