import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { newId, randomBytes, toBase64url } from './bytes';
import { begin, openClosable } from './connection';
import { JournalError } from './error';
import { DeviceId } from './schema';

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
  /** The history has met another device or a file: removals leave tombstones from then on. */
  shared: v.boolean(),
  lock: v.nullable(LockHeader),
});
export type Root = v.InferOutput<typeof Root>;

export type RootDatabase = IDBPDatabase<{ root: { key: string; value: unknown } }>;

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
  const stored = await begin(database, 'root', 'readonly').objectStore('root').get('root');
  if (stored !== undefined) return parseRoot(stored);
  const transaction = begin(database, 'root', 'readwrite');
  const store = transaction.objectStore('root');
  const again = await store.get('root');
  const root = again === undefined ? newRoot() : parseRoot(again);
  if (again === undefined) await store.put(root, 'root');
  await transaction.done;
  return root;
}

/** Replaces the root record; only while holding the write lock. */
export async function writeRoot(database: RootDatabase, root: Root): Promise<void> {
  const transaction = begin(database, 'root', 'readwrite');
  await Promise.all([transaction.objectStore('root').put(root, 'root'), transaction.done]);
}
