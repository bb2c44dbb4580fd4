import { addDays } from '../../../lib/journal/calendar';
import type { Environment } from '../../../lib/journal/environment';
import { openJournalIn } from '../../../lib/journal/journal';
import type { Day } from '../../../lib/journal/schema';
import { fillJournal, fiveYears, type SeededOptions } from '../../journal/seeded';

const environment: Environment = {
  exclusively: (name, work) => navigator.locks.request(name, work),
  session: { read: async () => undefined, write: async () => undefined },
  ping: () => new BroadcastChannel('journal').postMessage(null),
};

/** Fills the history of the page's own origin, names two conversations, and marks a held draft of yesterday. */
async function fillHistory(today: Day, options: Partial<SeededOptions> = {}): Promise<number> {
  const journal = await openJournalIn(environment);
  const entries = await fillJournal(journal, { ...fiveYears, lastDay: today, ...options });
  const recent = await journal.entries(addDays(today, -40), today);
  const known = [...new Set(recent.flatMap(({ conversation }) => conversation ?? []))];
  const names = ['Sunday calls', 'Flat'];
  for (const [index, conversation] of known.slice(0, 2).entries()) {
    await journal.setLabel(conversation, names[index] ?? '');
  }
  await journal.markHold(addDays(today, -1));
  journal.close();
  environment.ping();
  return entries;
}

Object.assign(globalThis, { fillHistory });
