import { JournalError } from './error';
import { forget } from './forget';
import { moveHistory } from './move';
import { rootName } from './root';
import type { Store } from './store';

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
    if (dropped.includes(false)) throw new JournalError('blocked');
  });
  store.environment.ping(true);
}

/**
 * Forgets entries, sums, holds and kept messages, where what the user wrote stays, or everything. The rest is written
 * anew and the old history deleted, so that nothing of what was forgotten stays in the browser's files, as deleted
 * records do.
 */
export async function forgetFor(
  store: Store,
  what: Parameters<typeof forget>[1] | 'everything',
): Promise<void> {
  if (what === 'everything') return erase(store);
  await store.write((draft) => forget(draft, what));
  await moveHistory(store, await store.root(({ generation }) => generation));
}
