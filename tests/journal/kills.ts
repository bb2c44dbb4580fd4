import type { Environment } from '../../lib/journal/environment';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import type { Profile } from './environment';
import { FDBDatabase, FDBFactory, FDBObjectStore, FDBRequest } from './fake';

const requests = ['get', 'getAll', 'getAllKeys', 'put', 'delete'] as const;
const ciphers = [
  'encrypt',
  'decrypt',
  'sign',
  'importKey',
  'exportKey',
  'generateKey',
  'deriveBits',
] as const;

/** What one context may do before it is killed; `steps` says how far it came. */
interface Life {
  steps: number;
  dead: boolean;
}

/**
 * Runs `act` in a context that is killed at its step number `at` (1 is its first): every request of a database, of
 * WebCrypto, of the session and of the lock is a step. Its transactions abort, its connections close, and nothing that
 * it asked for ever answers. Returns whether it was killed before it ended.
 */
export async function killedAt(
  at: number,
  profile: Profile,
  act: (journal: OpenJournal) => Promise<unknown>,
): Promise<boolean> {
  const life: Life = { steps: 0, dead: false };
  const transactions = new Set<IDBTransaction>();
  const connections = new Set<IDBDatabase>();
  const undo: (() => void)[] = [];
  let died: () => void = () => undefined;
  const death = new Promise<'killed'>((resolve) => {
    died = () => resolve('killed');
  });

  /** Whether this step is still taken. */
  const step = (): boolean => {
    if (life.dead) return false;
    life.steps += 1;
    if (life.steps < at) return true;
    life.dead = true;
    for (const transaction of transactions) {
      try {
        transaction.abort();
      } catch {
        // It had ended before.
      }
    }
    for (const connection of connections) connection.close();
    died();
    return false;
  };
  const never = () => new Promise<never>(() => undefined);

  const replace = <T extends object>(
    target: T,
    name: keyof T & string,
    by: (original: (...args: never[]) => unknown) => (this: never, ...args: never[]) => unknown,
  ) => {
    const original = target[name] as (...args: never[]) => unknown;
    Object.defineProperty(target, name, {
      configurable: true,
      writable: true,
      value: by(original),
    });
    undo.push(() => {
      Object.defineProperty(target, name, { configurable: true, writable: true, value: original });
    });
  };
  const guarded = (original: (...args: never[]) => unknown) =>
    function (this: never, ...args: never[]) {
      // What a dead context asks for is never answered.
      if (!step()) return new FDBRequest();
      return original.apply(this, args);
    };
  for (const name of requests) replace(FDBObjectStore.prototype, name, guarded);
  for (const name of ['open', 'deleteDatabase'] as const) {
    replace(FDBFactory.prototype, name, (original) => {
      const wrapped = guarded(original);
      return function (this: never, ...args: never[]) {
        const request = wrapped.apply(this, args) as IDBOpenDBRequest;
        request.addEventListener('success', () => {
          if (name === 'open') connections.add(request.result);
          if (life.dead && name === 'open') request.result.close();
        });
        return request;
      };
    });
  }
  replace(FDBDatabase.prototype, 'transaction', (original) => {
    return function (this: never, ...args: never[]) {
      if (life.dead) throw new Error('Killed');
      const transaction = original.apply(this, args) as IDBTransaction;
      transactions.add(transaction);
      return transaction;
    };
  });
  const subtle = Object.getPrototypeOf(crypto.subtle) as SubtleCrypto;
  for (const name of ciphers) {
    replace(subtle, name, (original) => {
      return function (this: never, ...args: never[]) {
        return step() ? original.apply(crypto.subtle as never, args) : never();
      };
    });
  }
  const window = profile.window();
  const environment: Environment = {
    exclusively: (name, work) => (step() ? window.exclusively(name, work) : never()),
    session: {
      read: () => (step() ? window.session.read() : never()),
      write: (value) => (step() ? window.session.write(value) : never()),
    },
    ping: window.ping,
  };
  try {
    const run = (async () => act(await openJournalIn(environment)))().then(
      () => 'ended' as const,
      (error: unknown) => {
        if (life.dead) return never();
        throw error;
      },
    );
    return (await Promise.race([run, death])) === 'killed';
  } finally {
    life.dead = true;
    for (const connection of connections) connection.close();
    for (const back of undo) back();
    profile.releaseLocks();
  }
}
