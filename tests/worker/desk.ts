import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetFor } from '../../lib/journal/erase';
import { type OpenJournal, openJournal } from '../../lib/journal/journal';
import type { EntryId } from '../../lib/journal/schema';
import type { FromComposer, Place } from '../../lib/messages/protocol';
import { changeSettings } from '../../lib/settings';
import { dayOf } from '../../lib/time';
import { loadNow } from '../../lib/worker/ahead';
import { createAnswer } from '../../lib/worker/answer';
import { whenChanged } from '../../lib/worker/memory';
import type { Surroundings } from '../../lib/worker/surroundings';
import type { Writer } from '../../lib/worker/writer';
import { english } from '../pages/texts';

export const writer: Writer = { origin: 'https://web.whatsapp.com', tab: 7, practice: false };
export const place: Place = { messenger: 'whatsapp', identity: 'Sam', weak: true };
export const hour = 60 * 60_000;
export const noon = new Date(2026, 10, 23, 12, 0).getTime();
export const harsh = 'you never help me with the bins';
export const ask = 'could you bring the blue bin in?';

/** What a worker’s tests share: the time, the history, and the worker itself. */
export let at = 0;
export let journal: OpenJournal;
export let answer: ReturnType<typeof createAnswer>;
let ids = 0;

/** An id that no test had before. */
export function newId(): EntryId {
  ids += 1;
  return `${ids}`.padStart(22, 'A') as EntryId;
}

/** As the worker's own, and without the moment that a channel takes. */
export function changedAtOnce(changed: () => void): void {
  whenChanged(changed);
  const { postMessage } = BroadcastChannel.prototype;
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(function (
    this: BroadcastChannel,
    message: unknown,
  ) {
    changed();
    postMessage.call(this, message);
  });
}

/** Starts a worker that knows nothing yet, with other surroundings than the usual ones if wished. */
export function restartWorker(other: Partial<Surroundings> = {}): void {
  answer = createAnswer({
    journal: async () => journal,
    now: () => at,
    random: () => 0.5,
    t: english,
    whenChanged: changedAtOnce,
    load: loadNow,
    ...other,
  });
}

/** Lets so many ms go by. */
export function pass(time: number): void {
  at += time;
}

/** Types one draft and sends it, as the composer script does; returns the answers to both. */
export async function write(text: string, where: Place = place, by: Writer = writer) {
  const draft = newId();
  const entry = newId();
  const verdict = await answer({ kind: 'draft', draft, revision: 1, text, place: where }, by);
  const sent: FromComposer = {
    kind: 'sent',
    entry,
    draft,
    revision: 1,
    place: where,
    held: false,
    revised: false,
  };
  return { entry, verdict, sent: await answer(sent, by), again: () => answer(sent, by) };
}

/** The entries of today. */
export function today() {
  return journal.entries(dayOf(at), dayOf(at));
}

/** What was told to tabs, outside any port. */
export let told: unknown[] = [];

/** Begins anew at noon: an empty history, two tabs of which one hears, a worker that has just started. */
export async function openDesk(): Promise<void> {
  fakeBrowser.reset();
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }, {}] as never);
  // The second tab has no script.
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tab, message) => {
    if (tab === 8) throw new Error('nobody hears');
    told.push([tab, message]);
  });
  await changeSettings({ consent: true });
  at = noon;
  journal = await openJournal();
  await forgetFor(journal.store, 'everything');
  restartWorker();
}
