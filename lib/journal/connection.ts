import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { JournalError } from './error';

/** Begins a transaction, strict where it writes; its failure reaches whoever waits for it, and is never unhandled. */
export function begin<T, Mode extends 'readonly' | 'readwrite'>(
  database: IDBPDatabase<T>,
  stores: StoreNames<T> | readonly StoreNames<T>[],
  mode: Mode,
): IDBPTransaction<T, StoreNames<T>[], Mode> {
  const names = Array.isArray(stores) ? [...stores] : [stores];
  const transaction = database.transaction(names, mode, { durability: 'strict' });
  transaction.done.catch(() => undefined);
  return transaction;
}

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

/** A deletion that waits behind another one of the same database is told nothing: then this is how long it is waited (ms). */
const dropTime = 1000;

/**
 * Deletes databases: `false` when another context still holds one open, which the browser then finishes later. One that
 * is not finished is not asked for again, since that would wait behind it.
 */
export function createDrop(): (name: string) => Promise<boolean> {
  const dropping = new Set<string>();
  return (name) => {
    if (dropping.has(name)) return Promise.resolve(false);
    dropping.add(name);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => resolve(false), dropTime);
      // What the browser refuses at once ends like what it refuses later.
      const deleting = (async () => deleteDB(name, { blocked: () => resolve(false) }))();
      deleting
        .then(() => resolve(true), reject)
        .finally(() => {
          clearTimeout(late);
          dropping.delete(name);
        });
    });
  };
}
