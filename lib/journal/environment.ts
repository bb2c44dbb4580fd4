import { browser } from 'wxt/browser';
import { postponeLock } from './auto-lock';

const sessionKey = 'journal key';

/** What the store needs from outside besides IndexedDB and WebCrypto; tests give their own. */
export interface Environment {
  /** Runs `work` while no other context of this extension holds the lock of that name. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** The opened data key, in memory only and shared by worker and pages. */
  readonly session: {
    read(): Promise<string | undefined>;
    write(value: string | undefined): Promise<void>;
  };
  /** Tells open pages that the journal changed, or that all of it is gone: then nobody may open it by himself. */
  ping(erased?: boolean): void;
}

/** The extension's own environment: Web Locks, `storage.session`, a `BroadcastChannel` named `journal`. */
export function extensionEnvironment(): Environment {
  let channel: BroadcastChannel | undefined;
  return {
    exclusively: (name, work) => navigator.locks.request(name, work),
    session: {
      async read() {
        const value = (await browser.storage.session.get(sessionKey))[sessionKey];
        return typeof value === 'string' ? value : undefined;
      },
      async write(value) {
        if (value === undefined) return browser.storage.session.remove(sessionKey);
        // First: whoever opens the history may be closed at any moment, and it would stay open until the browser ends.
        await postponeLock();
        await browser.storage.session.set({ [sessionKey]: value });
      },
    },
    ping(erased = false) {
      channel ??= new BroadcastChannel('journal');
      channel.postMessage(erased ? 'erased' : null);
    },
  };
}
