import { deleteDB, openDB } from 'idb';
import { JournalError } from './error';
import { rootName } from './root';
import type { Store } from './store';

/**
 * What Chromium deleted stays in a file of its own, closed or not, until one more database is deleted that was there
 * (seen in 156, November 2026): an empty one does. Where that fails, what was deleted is deleted all the same.
 */
export async function sweep(): Promise<void> {
  const name = 'mutual-0';
  try {
    (await openDB(name)).close();
    await deleteDB(name);
  } catch {
    // A full or blocked disk: the next deletion sweeps.
  }
}

/** Deletes every database of the history, readable or not; the next use begins anew. */
export async function erase(store: Store): Promise<void> {
  await store.exclusively(async () => {
    store.close();
    await store.environment.session.write(undefined);
    const known = await indexedDB.databases();
    const names = known.flatMap(({ name }) => (name && /^mutual-\d+$/.test(name) ? [name] : []));
    // The root goes last: a crash before leaves its record, and with it the way to what is left.
    const dropped = [];
    for (const name of [...names, rootName]) dropped.push(await store.drop(name));
    await sweep();
    if (dropped.includes(false)) throw new JournalError('blocked');
  });
  store.environment.ping(true);
}
