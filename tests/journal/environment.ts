import * as fake from 'fake-indexeddb';
import { IDBFactory } from 'fake-indexeddb';
import type { Environment } from '../../lib/journal/environment';
import type { Derive } from '../../lib/journal/lock';

/** Work on a passphrase that takes no time, for tests that are about something else. */
export const quickDerive: Derive = async (passphrase, salt) => {
  const bytes = new Uint8Array(32);
  new TextEncoder().encodeInto(`${passphrase} ${salt[0]}`, bytes);
  return bytes;
};
/** The cost that stands beside it. */
export const quickLogN = 1;

/** One browser profile in memory: its databases, its session and its locks, shared by all its windows. */
export interface Profile {
  /** The environment of one more context of this profile. */
  window(): Environment;
  pings: number;
  session: string | undefined;
  /** What the browser does when a context dies: its locks are free. */
  releaseLocks(): void;
}

/** A new empty profile; IndexedDB of the process is replaced by its own. */
export function newProfile(): Profile {
  Object.assign(globalThis, { ...fake, indexedDB: new IDBFactory() });
  const tails = new Map<string, Promise<unknown>>();
  const profile: Profile = {
    pings: 0,
    session: undefined,
    releaseLocks: () => tails.clear(),
    window: () => ({
      exclusively(name, work) {
        const before = tails.get(name) ?? Promise.resolve();
        const run = before.then(work);
        tails.set(
          name,
          run.catch(() => undefined),
        );
        return run;
      },
      session: {
        read: async () => profile.session,
        write: async (value) => {
          profile.session = value;
        },
      },
      ping: () => {
        profile.pings += 1;
      },
    }),
  };
  return profile;
}
