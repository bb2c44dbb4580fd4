/** How long after the first key that is not kept yet a page is saved, and how long without a key is a rest, in ms. */
export const saveAfter = 400;

/** How the keeping stands: `resting` with all of it kept, `failed` with the last save refused, else `writing`. */
export type Kept = 'writing' | 'resting' | 'failed';

/** What is written, and how much of it is kept. */
export interface Keeping<T> {
  readonly latest: () => T;
  readonly isKept: () => boolean;
  /** Something was written; it is saved within `saveAfter`, also while writing goes on. */
  readonly write: (state: T) => void;
  /** Saves at once what is not kept. */
  readonly saveNow: () => void;
  /** This is what is kept from now on, and nothing of it is saved. */
  readonly take: (state: T) => void;
  /** Nobody can write here any more: what cannot be saved is not asked about for ever. */
  readonly end: () => void;
}

/**
 * Keeps what is written by saves of which each waits for the one before and takes the latest state. The page asks before it
 * is left only while something is not kept: a page that listens for that always stays out of the browser's own memory of pages.
 */
export function keepWriting<T>(
  first: T,
  save: (state: T) => Promise<void>,
  changed: (kept: Kept) => void,
): Keeping<T> {
  let latest = first;
  let kept = first;
  let ended = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let saving = false;
  let again = false;
  /** A listener of its own: another page that was left may still have something to keep. */
  const asked = (event: Event) => event.preventDefault();

  const isKept = () => latest === kept;
  const settle = () => {
    if (!isKept()) return;
    removeEventListener('beforeunload', asked);
    if (rest === undefined) changed('resting');
  };
  const saveNow = async () => {
    clearTimeout(due);
    due = undefined;
    again = true;
    if (saving) return;
    saving = true;
    while (again && !isKept()) {
      again = false;
      const state = latest;
      try {
        await save(state);
        if (latest === state) kept = state;
        settle();
      } catch {
        if (ended) removeEventListener('beforeunload', asked);
        if (!isKept()) changed('failed');
      }
    }
    saving = false;
  };

  return {
    latest: () => latest,
    isKept,
    saveNow: () => void saveNow(),
    write(state) {
      latest = state;
      addEventListener('beforeunload', asked);
      due ??= setTimeout(() => void saveNow(), saveAfter);
      clearTimeout(rest);
      rest = setTimeout(() => {
        rest = undefined;
        settle();
      }, saveAfter);
      changed('writing');
    },
    take(state) {
      clearTimeout(due);
      clearTimeout(rest);
      due = rest = undefined;
      latest = kept = state;
      removeEventListener('beforeunload', asked);
    },
    end() {
      ended = true;
      void saveNow();
    },
  };
}
