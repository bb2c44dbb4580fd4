import { deleteDB, openDB } from 'idb';

/** With the time between in which Chromium works on after a deletion (ms). */
const rounds = 2;
const pause = 300;

/**
 * For the page that has erased the history: Chromium takes its bytes off the disk only with deletions that come later,
 * such as those of an empty database. Seen in 156, November 2026, where the whole history was erased; where it was only
 * moved, this helped at times and at times did not.
 */
export async function sweep(): Promise<void> {
  try {
    for (let round = 0; round < rounds; round++) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      (await openDB('mutual-0')).close();
      await deleteDB('mutual-0');
    }
  } catch {
    // The disk is full, or blocked: what was deleted is deleted all the same.
  }
}
