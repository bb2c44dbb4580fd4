import { browser } from 'wxt/browser';

/** Calls back whenever settings, session, budget or history may have changed, here or in a page. */
export function whenChanged(changed: () => void): void {
  browser.storage.onChanged.addListener(changed);
  new BroadcastChannel('journal').addEventListener('message', changed);
}

/** What was looked up, until anything that it may depend on changes: a key waits for no storage. */
export interface Memory {
  /** Looks something up, or gives what was found under this name before. */
  remember<T>(name: string, look: () => Promise<T>): Promise<T>;
  forget(): void;
}

/** So many places are remembered at a time. */
const most = 50;

/** An empty memory. It listens from its first use on, so that no change wakes a worker that rests. */
export function createMemory(listen: typeof whenChanged): Memory {
  const known = new Map<string, Promise<unknown>>();
  const forget = () => known.clear();
  let listens = false;
  return {
    forget,
    remember<T>(name: string, look: () => Promise<T>): Promise<T> {
      if (!listens) listen(forget);
      listens = true;
      const before = known.get(name) as Promise<T> | undefined;
      if (before) return before;
      if (known.size > most) forget();
      const found = look();
      known.set(name, found);
      found.catch(forget);
      return found;
    },
  };
}
