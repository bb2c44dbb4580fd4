import * as v from 'valibot';
import type { Codec } from './codec';
import { begin } from './connection';
import { JournalError } from './error';
import {
  type CodedStore,
  codedStores,
  commit,
  type JournalDatabase,
  type Opened,
  openJournalDatabase,
} from './records';
import { type LockHeader, type Root, writeRoot } from './root';
import type { Store } from './store';

/** Records are copied this many at a time. */
const batch = 200;

/** How the records of a store are named, by what lies in them: a sealed key tells nothing. */
const nameIn: Readonly<Record<CodedStore, (value: unknown) => string>> = {
  days: (value) => v.parse(v.object({ day: v.string() }), value).day,
  sums: (value) => v.parse(v.object({ month: v.string() }), value).month,
  pages: (value) => v.parse(v.object({ id: v.string() }), value).id,
  conversations: (value) => v.parse(v.object({ id: v.string() }), value).id,
  marks: (value) => v.parse(v.object({ name: v.string() }), value).name,
};

/**
 * Copies the history into a new database under another codec, makes that one the history, and deletes the old one.
 * Nothing is sealed in place, since that leaves the plain text in the browser's files. A crash leaves either the old
 * history or the new one whole; what is left over of the other goes at the next write.
 */
export async function moveHistory(
  store: Store,
  /** The history that is to be moved; where it has been moved meanwhile, this throws. */
  generation: number,
  /** Where it is left out, all stays as it is, in another database. */
  to?: { codec: Codec; lock: LockHeader | null; session: string | undefined },
): Promise<void> {
  await store.alone(async (opened) => {
    const { root, rootDatabase, codec, database } = opened;
    if (!codec) throw new JournalError('locked');
    if (root.generation !== generation) throw new Error('The history was moved meanwhile');
    const {
      codec: sealed,
      lock,
      session,
    } = to ?? {
      codec,
      lock: root.lock,
      session: (await store.environment.session.read())?.replace(/^\d+\./, ''),
    };
    const name = `mutual-${generation + 1}`;
    // Known as left over before it exists: a crash from here on makes it rubbish, not a riddle.
    await writeRoot(rootDatabase, { ...root, leftovers: [...root.leftovers, name] });
    const target = await openJournalDatabase(name, () => undefined);
    try {
      for (const one of codedStores) await copyStore(one, database, codec, target, sealed);
      // Sealed for this lock alone: what it could not take in waits on.
      if (!to) await copyInbox(database, target);
    } finally {
      target.close();
    }
    const next: Root = {
      ...root,
      generation: generation + 1,
      database: name,
      leftovers: [...root.leftovers, root.database],
      lock,
    };
    await writeRoot(rootDatabase, next);
    await store.environment.session.write(session && `${next.generation}.${session}`);
    await dropOld(store, opened, next);
  });
  store.environment.ping();
}

async function dropOld(
  store: Store,
  { database, rootDatabase, root }: Opened,
  next: Root,
): Promise<void> {
  database.close();
  if (!(await store.drop(root.database))) return;
  const leftovers = next.leftovers.filter((name) => name !== root.database);
  await writeRoot(rootDatabase, { ...next, leftovers });
}

async function copyStore(
  store: CodedStore,
  from: JournalDatabase,
  opened: Codec,
  to: JournalDatabase,
  sealed: Codec,
): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const source = begin(from, store, 'readonly').objectStore(store);
    const [keys, values] = await Promise.all([
      source.getAllKeys(range, batch),
      source.getAll(range, batch),
    ]);
    if (keys.length === 0) return;
    const changes = await Promise.all(
      keys.map(async (key, index) => {
        const value = await opened.open(store, key, values[index]?.body);
        const name = await sealed.key(store, nameIn[store](value));
        return { store, key: name, value: { body: await sealed.seal(store, name, value) } };
      }),
    );
    await commit(to, changes);
    after = keys.at(-1);
  }
}

async function copyInbox(from: JournalDatabase, to: JournalDatabase): Promise<void> {
  const inbox = begin(from, 'inbox', 'readonly').objectStore('inbox');
  const [keys, values] = await Promise.all([inbox.getAllKeys(), inbox.getAll()]);
  const changes = keys.map((key, index) => ({
    store: 'inbox' as const,
    key,
    value: { body: values[index]?.body },
  }));
  if (changes.length > 0) await commit(to, changes);
}
