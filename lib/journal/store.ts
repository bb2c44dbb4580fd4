import type { IDBPDatabase } from 'idb';
import { fromBase64url } from './bytes';
import { type Codec, plainCodec, sealedCodec, sealFor } from './codec';
import type { Environment } from './environment';
import { JournalError, journalErrorOf } from './error';
import {
  dropDatabase,
  openClosable,
  openRoot,
  type Root,
  type RootDatabase,
  readRoot,
  rootName,
  writeRoot,
} from './root';

export const storeNames = ['days', 'sums', 'pages', 'conversations', 'marks', 'inbox'] as const;
export type StoreName = (typeof storeNames)[number];
/** The stores whose values pass the codec; the inbox is sealed by itself. */
export const codedStores = ['days', 'sums', 'pages', 'conversations', 'marks'] as const;
export type CodedStore = (typeof codedStores)[number];

export type JournalDatabase = IDBPDatabase<
  Record<StoreName, { key: string; value: { body: unknown } }>
>;

const writeLock = 'mutual journal';
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
  changeRoot(change: Partial<Pick<Root, 'secret' | 'secretSince' | 'shared'>>): void;
}

export interface Opened {
  readonly rootDatabase: RootDatabase;
  readonly root: Root;
  readonly database: JournalDatabase;
  /** Missing while the journal is locked. */
  readonly codec: Codec | undefined;
}

/** The history's databases as one store: reads see the last write, writes run one at a time over all contexts. */
export class Store {
  #rootDatabase: Promise<RootDatabase> | undefined;
  #database: { name: string; opening: Promise<JournalDatabase> } | undefined;
  #codec: { key: string; codec: Promise<Codec> } | undefined;

  constructor(readonly environment: Environment) {}

  /** What the root record says; readable while locked. */
  root<T>(of: (root: Root) => T): Promise<T> {
    return this.#guarded(async () => of((await this.open()).root));
  }

  /** Runs `work` on the records as they are; once more where a connection was closed under it. */
  read<T>(work: (view: View) => Promise<T>): Promise<T> {
    return this.#guarded(async () => work(viewOf(await this.open(), undefined)));
  }

  /**
   * Runs `work` alone and writes what it changed in one strict transaction. While locked it throws, unless
   * `instead` is given: that is then sealed into the inbox, under `name`, until the lock is opened.
   */
  async write<T>(
    work: (draft: Draft) => Promise<T>,
    instead?: { name: string; item: unknown; result: T },
  ): Promise<T> {
    const result = await this.alone(async (opened) => {
      if (!opened.codec && instead && opened.root.lock) {
        const body = await sealFor(opened.root.lock.publicKey, instead.item);
        await commit(opened.database, [{ store: 'inbox', key: instead.name, value: { body } }]);
        return instead.result;
      }
      const changes: Changes = { values: new Map(), root: undefined };
      const draft = draftOf(opened, changes);
      const done = await work(draft);
      await commitDraft(opened, changes);
      return done;
    });
    this.environment.ping();
    return result;
  }

  /** Runs `work` with the open databases while no other context writes. */
  alone<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
    return this.#guarded(() =>
      this.environment.exclusively(writeLock, async () => {
        const opened = await this.open();
        return work({ ...opened, root: await this.#dropLeftovers(opened) });
      }),
    );
  }

  /** Deletes every database of the history, readable or not; the next use begins anew. */
  async erase(): Promise<void> {
    await this.environment.exclusively(writeLock, async () => {
      this.close();
      await this.environment.session.write(undefined);
      const known = await indexedDB.databases();
      const names = known.map(({ name }) => name ?? '').filter((name) => /^mutual-\d+$/.test(name));
      // The root goes last: a crash before leaves its record, and with it the way to what is left.
      const dropped = [];
      for (const name of [...names, rootName]) dropped.push(await dropDatabase(name));
      if (dropped.includes(false)) throw new JournalError('blocked');
    });
    this.environment.ping();
  }

  close(): void {
    const closing = (opening: Promise<{ close(): void }> | undefined) =>
      opening?.then((database) => database.close()).catch(() => undefined);
    closing(this.#rootDatabase);
    closing(this.#database?.opening);
    this.#rootDatabase = undefined;
    this.#database = undefined;
  }

  /** The databases and the codec as the root record has them now. */
  async open(): Promise<Opened> {
    this.#rootDatabase ??= openRoot(() => this.close());
    const rootDatabase = await this.#rootDatabase;
    const root = await readRoot(rootDatabase);
    if (this.#database?.name !== root.database) {
      this.#database?.opening.then((old) => old.close()).catch(() => undefined);
      const opening = openJournalDatabase(root.database, () => this.close());
      this.#database = { name: root.database, opening };
    }
    return {
      rootDatabase,
      root,
      database: await this.#database.opening,
      codec: await this.#codecFor(root),
    };
  }

  async #codecFor(root: Root): Promise<Codec | undefined> {
    if (!root.lock) return plainCodec;
    const key = await this.environment.session.read();
    // A key of an earlier generation opens nothing here.
    if (!key?.startsWith(`${root.generation}.`)) return undefined;
    if (this.#codec?.key !== key) {
      this.#codec = { key, codec: sealedCodec(fromBase64url(key.slice(key.indexOf('.') + 1))) };
    }
    return this.#codec.codec;
  }

  async #dropLeftovers({ root, rootDatabase }: Opened): Promise<Root> {
    if (root.leftovers.length === 0) return root;
    const left: string[] = [];
    for (const name of root.leftovers) if (!(await dropDatabase(name))) left.push(name);
    const cleaned = { ...root, leftovers: left };
    if (left.length < root.leftovers.length) await writeRoot(rootDatabase, cleaned);
    return cleaned;
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const first = journalErrorOf(error);
      if (!(first instanceof JournalError)) throw first;
      // A failed opening is not kept: the next use tries anew.
      this.close();
      if (first.state !== 'terminated') throw first;
    }
    try {
      return await work();
    } catch (error) {
      this.close();
      throw journalErrorOf(error);
    }
  }
}

interface Change {
  readonly store: StoreName;
  readonly key: string;
  readonly value: { body: unknown } | undefined;
}

interface Changes {
  /** By store and name; `undefined` removes. */
  readonly values: Map<string, { store: CodedStore; name: string; value: unknown }>;
  root: Root | undefined;
}

function viewOf({ root, database, codec }: Opened, changes: Changes | undefined): View {
  if (!codec) throw new JournalError('locked');
  const changed = (store: CodedStore, name: string) => changes?.values.get(`${store}\n${name}`);
  const getMany = async (store: CodedStore, names: readonly string[]) => {
    const keys = await Promise.all(names.map((name) => codec.key(store, name)));
    const transaction = database.transaction(store, 'readonly');
    const found = await Promise.all(keys.map((key) => transaction.store.get(key)));
    return Promise.all(
      names.map(async (name, index) => {
        const change = changed(store, name);
        if (change) return change.value;
        const stored = found[index];
        return stored && codec.open(store, keys[index] ?? '', stored.body);
      }),
    );
  };
  return {
    root,
    getMany,
    get: async (store, name) => (await getMany(store, [name]))[0],
    async all(store) {
      const transaction = database.transaction(store, 'readonly');
      const [keys, found] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll(),
      ]);
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

function draftOf(opened: Opened, changes: Changes): Draft {
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

async function commitDraft(opened: Opened, { values, root }: Changes): Promise<void> {
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
  await commit(opened.database, sealed);
}

/** Writes all changes in one strict transaction, or none. */
export async function commit(database: JournalDatabase, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const stores = [...new Set(changes.map(({ store }) => store))];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const written: Promise<unknown>[] = [transaction.done];
  try {
    for (const { store, key, value } of changes) {
      const target = transaction.objectStore(store);
      written.push(value === undefined ? target.delete(key) : target.put(value, key));
    }
  } catch (error) {
    // Without this, what was asked for before the failing one would be committed.
    transaction.abort();
    await Promise.allSettled(written);
    throw error;
  }
  await Promise.all(written);
}
