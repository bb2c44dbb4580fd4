import { findPages } from '../../../components/journal/pages';
import { addDays } from '../../../lib/journal/calendar';
import type { Environment } from '../../../lib/journal/environment';
import { forgetFor } from '../../../lib/journal/erase';
import { exportJournal } from '../../../lib/journal/export/export';
import { importFile } from '../../../lib/journal/export/import';
import { type OpenJournal, openJournalIn } from '../../../lib/journal/journal';
import { lockNow, turnOffLock, turnOnLock, unlock } from '../../../lib/journal/lock';
import type { Day, Entry, EntryId, Page } from '../../../lib/journal/schema';
import { fillJournal, fiveYears } from '../seeded';

/** One kind of work with its times in ms, in the order in which they were taken. */
export interface Measured {
  readonly name: string;
  readonly times: readonly number[];
}

function environment(): Environment {
  let session: string | undefined;
  return {
    exclusively: (name, work) => navigator.locks.request(name, work),
    session: {
      read: async () => session,
      write: async (value) => {
        session = value;
      },
    },
    ping: () => undefined,
  };
}

const today = fiveYears.lastDay;
/** So many at once, as the clock of a page knows tenths of a millisecond only. */
const searches = 10;

async function times(count: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const out: number[] = [];
  for (let run = 0; run < count; run++) {
    const start = performance.now();
    await work(run);
    out.push(performance.now() - start);
  }
  return out;
}

function newEntry(number: number): Entry {
  return {
    id: `${number}`.padStart(21, 'b').concat('A') as EntryId,
    day: today,
    part: 'evening',
    turn: 500 + number,
    conversation: null,
    weak: false,
    kind: 'close',
    acts: [{ id: 'give.offer', domain: 'labour' }],
    patterns: [],
    outcome: 'plain',
  };
}

/** A page of the journal for each day, of a hundred words. */
function pagesOf(days: number): Page[] {
  const line = 'we talked on the way home and then i made soup for both of us while it rained ';
  return Array.from({ length: days }, (_, day) => ({
    id: `${day}`.padStart(21, 'p').concat('A') as EntryId,
    day: addDays(today, -day),
    written: day,
    kind: 'free',
    prompt: null,
    text: line.repeat(6) + (day % 50 === 0 ? 'the tram to the coast' : ''),
    tags: ['home'],
  })) as unknown as Page[];
}

/** Measures the store with so many entries, one hundred on each day; `whole` adds export, merge and the lock. */
export async function measure(entries: number, whole: boolean): Promise<Measured[]> {
  const out: Measured[] = [];
  const note = (name: string, taken: readonly number[]) => out.push({ name, times: taken });
  let journal: OpenJournal = await openJournalIn(environment());
  await forgetFor(journal.store, 'everything');
  const options = { ...fiveYears, days: entries / 100, perDay: 100, even: true };
  note('make', await times(1, () => fillJournal(journal, options)));
  const monthAgo = addDays(today, -27);
  const popup = async () => {
    journal.close();
    journal = await openJournalIn(environment());
    await journal.sums(monthAgo, today);
  };
  note('open and 28 days of sums', await times(30, popup));
  note('28 days of sums', await times(50, () => journal.sums(monthAgo, today)));
  note('28 days of entries', await times(20, () => journal.entries(monthAgo, today)));
  note('year of sums', await times(20, () => journal.sums(addDays(today, -364), today)));
  note('all sums', await times(5, () => journal.sums('2000-01-01' as Day, today)));
  note('record', await times(100, (run) => journal.record(newEntry(run))));
  const pages = pagesOf(entries / 100);
  const search = async () => {
    for (let turn = 0; turn < searches; turn++) findPages(pages, 'coast tram', '');
  };
  const searched = await times(20, search);
  note(
    'search of a page a day',
    searched.map((time) => time / searches),
  );
  if (!whole) return out;
  let file = new Blob();
  note(
    'export for a merge',
    await times(3, async () => {
      const stream = await exportJournal(journal, { format: 'json', what: 'merge' });
      file = await new Response(stream).blob();
    }),
  );
  note('size of the export in MB', [file.size / 1e6]);
  note('merge of what is known', await times(2, () => importFile(journal, file)));
  await forgetFor(journal.store, 'everything');
  note('merge of what is new', await times(1, () => importFile(journal, file)));
  await lock(journal, note, monthAgo);
  await forgetFor(journal.store, 'everything');
  return out;
}

async function lock(
  journal: OpenJournal,
  note: (name: string, taken: readonly number[]) => void,
  monthAgo: Day,
): Promise<void> {
  // The passphrase is worked in a Worker of the page; here only what lies beyond it is measured.
  const derive = async () => new Uint8Array(32);
  note('turn the lock on', await times(1, () => turnOnLock(journal, 'x', derive)));
  note('locked: 28 days of sums', await times(20, () => journal.sums(monthAgo, today)));
  note('locked: year of sums', await times(10, () => journal.sums(addDays(today, -364), today)));
  note('locked: record, open', await times(30, (run) => journal.record(newEntry(200 + run))));
  await lockNow(journal);
  note('locked: record, closed', await times(30, (run) => journal.record(newEntry(300 + run))));
  note('unlock and take in 30', await times(1, () => unlock(journal, 'x', 0, derive)));
  note('take the lock away', await times(1, () => turnOffLock(journal, 'x', 0, derive)));
}

let filled: OpenJournal;

/** Makes a history of so many entries, one hundred on each day, for `once`. */
export async function fill(entries: number): Promise<void> {
  filled = await openJournalIn(environment());
  await forgetFor(filled.store, 'everything');
  await fillJournal(filled, { ...fiveYears, days: entries / 100, perDay: 100, even: true });
}

/** The time of one piece of work (ms): what the popup needs first, or one entry recorded in a day of a hundred. */
export async function once(work: 'popup' | 'record', run: number): Promise<number> {
  const start = performance.now();
  if (work === 'popup') {
    filled.close();
    filled = await openJournalIn(environment());
    await filled.sums(addDays(today, -27), today);
    return performance.now() - start;
  }
  const entry = newEntry(run);
  await filled.record(entry);
  const taken = performance.now() - start;
  // The day stays as long as it was.
  await filled.removeEntry(entry.day, entry.id);
  return taken;
}

/** Exports the whole history as a stream, keeps none of it, and returns how long it took (ms). */
export async function exported(): Promise<number> {
  const start = performance.now();
  const stream = await exportJournal(filled, { format: 'json', what: 'merge' });
  await stream.pipeTo(new WritableStream());
  return performance.now() - start;
}

/** Exports the whole history, keeps none of it, and waits for `rest` of the page at every so many pieces. */
export async function exportWithRests(every: number): Promise<void> {
  const { rest } = globalThis as unknown as { rest(): Promise<void> };
  let pieces = 0;
  const stream = await exportJournal(filled, { format: 'json', what: 'merge' });
  const slow = new WritableStream({
    async write() {
      pieces += 1;
      if (pieces % every === 0) await rest();
    },
  });
  await stream.pipeTo(slow);
}

/** Forgets the whole history and merges what had been exported of it, and returns how long the merge took (ms). */
export async function merged(): Promise<number> {
  const stream = await exportJournal(filled, { format: 'json', what: 'merge' });
  const file = await new Response(stream).blob();
  await forgetFor(filled.store, 'everything');
  const start = performance.now();
  await importFile(filled, file);
  return performance.now() - start;
}

Object.assign(globalThis, { measure, fill, once, exported, exportWithRests, merged });
