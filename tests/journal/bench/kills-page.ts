import { addDays } from '../../../lib/journal/calendar';
import { openJournalIn } from '../../../lib/journal/journal';
import type { Day, Entry, EntryId } from '../../../lib/journal/schema';

const firstDay = '2026-01-01' as Day;

const opening = openJournalIn({
  exclusively: (name, work) => navigator.locks.request(name, work),
  session: { read: async () => undefined, write: async () => undefined },
  ping: () => undefined,
});

function entryOf(number: number): Entry {
  return {
    id: `${number}`.padStart(21, '0').concat('A') as EntryId,
    day: addDays(firstDay, Math.floor(number / 50)),
    part: 'evening',
    turn: 1 + (number % 50),
    conversation: null,
    weak: false,
    kind: 'close',
    acts: [{ id: 'give.offer', domain: 'labour' }],
    patterns: [],
    outcome: 'plain',
  };
}

/** Records entries one after another from a number on, and tells of each that is done; never ends by itself. */
async function live(from: number): Promise<void> {
  const journal = await opening;
  for (let number = from; ; number++) {
    await journal.record(entryOf(number));
    await fetch('/told', { method: 'POST', body: `${number}` });
  }
}

/** The numbers of all entries, and how many turns the sums have. */
export interface Found {
  readonly numbers: readonly number[];
  readonly turns: number;
}

async function found(): Promise<Found> {
  const journal = await opening;
  const all = [firstDay, addDays(firstDay, 3000)] as const;
  const entries = await journal.entries(...all);
  const sums = await journal.sums(...all);
  return {
    numbers: entries.map(({ id }) => Number(id.slice(0, 21))),
    turns: sums.reduce((sum, { kinds }) => sum + (kinds.close?.turns.began ?? 0), 0),
  };
}

Object.assign(globalThis, { live, found });
