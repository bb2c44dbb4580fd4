import { fromBase64url } from './bytes';
import { type Codec, openSealedFor, plainCodec, sealedCodec, sealFor } from './codec';
import { begin, createDrop } from './connection';
import type { Environment } from './environment';
import { JournalError, journalErrorOf } from './error';
import {
  type Changes,
  commit,
  commitDraft,
  type Draft,
  draftOf,
  type JournalDatabase,
  type Opened,
  openJournalDatabase,
  type View,
  viewOf,
} from './records';
import {
  type LockHeader,
  openRoot,
  type Root,
  type RootDatabase,
  readRoot,
  writeRoot,
} from './root';

const writeLock = 'mutual journal';

/** The history's databases as one store: reads see the last write, writes run one at a time over all contexts. */
export class Store {
  /** Deletes a database; `false` where the browser finishes that later. */
  readonly drop = createDrop();
  #rootDatabase: Promise<RootDatabase> | undefined;
  #database: { name: string; opening: Promise<JournalDatabase> } | undefined;
  #codec: { key: string; codec: Promise<Codec> } | undefined;

  constructor(
    readonly environment: Environment,
    /** Does what waited in the inbox; `true` for each item that is done with. */
    readonly foldIn: (draft: Draft, items: readonly unknown[]) => Promise<boolean[]>,
  ) {}

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
      const changes: Changes = { values: new Map(), root: undefined, folded: [] };
      const draft = draftOf(opened, changes);
      await this.#foldInbox(opened, draft, changes);
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
      this.exclusively(async () => {
        const opened = await this.open();
        return work({ ...opened, root: await this.#dropLeftovers(opened) });
      }),
    );
  }

  /** Runs `work`, whatever has become of the databases, while no other context writes. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.environment.exclusively(writeLock, work);
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

  /** What waited while the journal was locked comes before what is written now. */
  async #foldInbox(opened: Opened, draft: Draft, changes: Changes): Promise<void> {
    const { root, codec, database } = opened;
    if (!root.lock || !codec) return;
    const inbox = begin(database, 'inbox', 'readonly').objectStore('inbox');
    const [keys, stored] = await Promise.all([inbox.getAllKeys(), inbox.getAll()]);
    if (keys.length === 0) return;
    const privateKey = await openPrivateKey(root.lock, codec);
    const { publicKey } = root.lock;
    // One that does not open is left where it is: it must not keep the others out.
    const opening = stored.map(({ body }) => openSealedFor(privateKey, publicKey, body));
    const items = await Promise.all(opening.map((item) => item.catch(() => undefined)));
    const done = await this.foldIn(draft, items);
    changes.folded.push(...keys.filter((_, index) => done[index]));
  }

  async #codecFor(root: Root): Promise<Codec | undefined> {
    const key = root.lock && (await this.environment.session.read());
    // A key of an earlier generation opens nothing here.
    if (!root.lock || !key?.startsWith(`${root.generation}.`)) {
      this.#codec = undefined;
      return root.lock ? undefined : plainCodec;
    }
    if (this.#codec?.key !== key) {
      this.#codec = { key, codec: sealedCodec(fromBase64url(key.slice(key.indexOf('.') + 1))) };
    }
    return this.#codec.codec;
  }

  async #dropLeftovers({ root, rootDatabase }: Opened): Promise<Root> {
    if (root.leftovers.length === 0) return root;
    const left: string[] = [];
    for (const name of root.leftovers) if (!(await this.drop(name))) left.push(name);
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

/** The inbox's private key, which lies in the lock's header under the data key. */
async function openPrivateKey({ privateKey }: LockHeader, codec: Codec): Promise<CryptoKey> {
  const pkcs8 = await codec.open('lock', 'private key', fromBase64url(privateKey));
  const bytes = fromBase64url(`${pkcs8}`);
  return crypto.subtle.importKey('pkcs8', bytes, 'X25519', false, ['deriveBits']);
}
