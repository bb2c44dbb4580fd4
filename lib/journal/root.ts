import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { newId, randomBytes, toBase64url } from './bytes';
import { JournalError } from './error';
import { Day, DeviceId } from './schema';

export const rootName = 'mutual';
const rootVersion = 1;

const Base64url = v.pipe(v.string(), v.regex(/^[\w-]+$/));

/** What lies in clear about the lock: nothing of it opens anything without the passphrase. */
export const LockHeader = v.strictObject({
  salt: Base64url,
  /** scrypt's work factor N as a power of two. */
  logN: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(22)),
  /** The data key, sealed under the passphrase. */
  wrapped: Base64url,
  publicKey: Base64url,
  /** The inbox's private key, sealed under the data key. */
  privateKey: Base64url,
  /** Wrong passphrases in a row, and when the last one was tried (ms since the epoch). */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lastFailure: v.number(),
});
export type LockHeader = v.InferOutput<typeof LockHeader>;

/** The one record that says which database is the history; whatever else exists is left over and goes. */
export const Root = v.strictObject({
  version: v.literal(rootVersion),
  /** Grows with every move to another database. */
  generation: v.pipe(v.number(), v.integer(), v.minValue(1)),
  database: v.pipe(v.string(), v.regex(/^mutual-\d+$/)),
  leftovers: v.array(v.string()),
  device: DeviceId,
  /** The key of the conversation ids; with the lock on it can confirm nothing, since every id is sealed. */
  secret: Base64url,
  /** The first day on which this secret was used; of two devices' secrets the older one stays. */
  secretSince: v.nullable(Day),
  /** The history has met another device or a file: removals leave tombstones from then on. */
  shared: v.boolean(),
  lock: v.nullable(LockHeader),
});
export type Root = v.InferOutput<typeof Root>;

export type RootDatabase = IDBPDatabase<{ root: { key: string; value: unknown } }>;

/** Opens a database with its listeners; a connection that another context must get rid of closes at once. */
export function openClosable<T>(
  name: string,
  version: number,
  upgrade: (database: IDBPDatabase<T>, from: number) => void,
  closed: () => void,
): Promise<IDBPDatabase<T>> {
  return new Promise((resolve, reject) => {
    let abandoned = false;
    const opening = openDB<T>(name, version, {
      upgrade,
      blocked() {
        abandoned = true;
        reject(new JournalError('blocked'));
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    });
    opening.then((database) => {
      if (abandoned) database.close();
      else resolve(database);
    }, reject);
  });
}

/** Opens the database that holds the root record. */
export function openRoot(closed: () => void): Promise<RootDatabase> {
  return openClosable(
    rootName,
    rootVersion,
    (database, from) => {
      if (from < 1) database.createObjectStore('root');
    },
    closed,
  );
}

function newRoot(): Root {
  return {
    version: rootVersion,
    generation: 1,
    database: 'mutual-1',
    leftovers: [],
    device: newId(),
    secret: toBase64url(randomBytes(32)),
    secretSince: null,
    shared: false,
    lock: null,
  };
}

function parseRoot(stored: unknown): Root {
  const version = (stored as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > rootVersion) throw new JournalError('newer');
  return v.parse(Root, stored);
}

/** The root record, made in one transaction by whoever comes first. */
export async function readRoot(database: RootDatabase): Promise<Root> {
  const stored = await database.get('root', 'root');
  if (stored !== undefined) return parseRoot(stored);
  const transaction = database.transaction('root', 'readwrite', { durability: 'strict' });
  const again = await transaction.store.get('root');
  const root = again === undefined ? newRoot() : parseRoot(again);
  if (again === undefined) await transaction.store.put(root, 'root');
  await transaction.done;
  return root;
}

/** Replaces the root record; only while holding the write lock. */
export async function writeRoot(database: RootDatabase, root: Root): Promise<void> {
  const transaction = database.transaction('root', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(root, 'root'), transaction.done]);
}

/** Deletes a database; `false` when another context still holds it open, which the browser then finishes later. */
export function dropDatabase(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    deleteDB(name, { blocked: () => resolve(false) }).then(() => resolve(true), reject);
  });
}
