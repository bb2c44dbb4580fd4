import type { OpenJournal } from '../../lib/journal/journal';
import type { Derive } from '../../lib/journal/lock';
import { workPassphrase } from '../../lib/journal/scrypt';
import { always, conversationId, day, entry, entryId } from './entries';

/** Little work, so that a thousand tries take no time. */
export const logN = 1;
export const derive: Derive = async (passphrase, salt) =>
  workPassphrase({ passphrase, salt, logN });

/** A page of the journal that nobody else may read. */
export const page = {
  id: entryId('p'),
  day: day('2026-11-23'),
  written: 1,
  kind: 'free' as const,
  prompt: null,
  text: 'Something private',
  tags: [],
};

/** A little of everything that a history holds. */
export async function fill(into: OpenJournal): Promise<void> {
  await into.record(entry({ id: 1 }));
  await into.record(entry({ id: 2, day: day('2026-10-01') }));
  await into.savePage(page);
  await into.setKind(conversationId(2), 'family');
  await into.markHold(day('2026-11-23'));
}

/** What a history holds, as one text. */
export async function contentOf(from: OpenJournal) {
  return JSON.stringify({
    entries: await from.entries(...always),
    sums: await from.sums(...always),
    pages: (await from.pages()).map(({ id, text }) => [id, text]),
    kind: await from.kindOf(conversationId(2)),
  });
}
