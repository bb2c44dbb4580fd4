import * as v from 'valibot';
import { fromBase64url, newId } from './bytes';
import { type Environment, extensionEnvironment } from './environment';
import { JournalError } from './error';
import type { InboxItem } from './inbox';
import { findHold } from './marks';
import { allConversations, allPages, findConversation } from './pages';
import type { Draft } from './records';
import { rootName } from './root';
import { type ConversationId, type Day, Entry, type EntryId, type Kind, type Page } from './schema';
import { entriesBetween, sumsBetween } from './spans';
import { Store } from './store';
import type { ConversationRecord, Opener } from './stored';
import type { Sums } from './sums';

export type { TurnCounts } from '../reciprocity/mix';
export { JournalError } from './error';
export type { Sums } from './sums';

/** The private history and journal on this device. Every write is one strict transaction; errors are `JournalError`. */
export interface Journal {
  /** The installation's secret for conversation ids (32 random bytes, made once); readable while locked. */
  secret(): Promise<Uint8Array>;
  /** Writes an entry into its day with the day's sums; the same id a second time changes nothing. */
  record(entry: Entry): Promise<void>;
  /** Counts a held draft that was emptied without a send. */
  recordLeft(day: Day, kind: Kind): Promise<void>;
  /** Sums of days and aged months whose period begins within [from, to], oldest first. */
  sums(from: Day, to: Day): Promise<Sums[]>;
  /** Entries of [from, to], oldest day first. */
  entries(from: Day, to: Day): Promise<Entry[]>;
  removeEntry(day: Day, id: EntryId): Promise<void>;
  /** "Just now" put right: other acts and patterns for a reading that was wrong; the caller keeps to ten minutes. */
  correct(day: Day, id: EntryId, right: Pick<Entry, 'acts' | 'patterns'>): Promise<void>;
  /** The kind that the user chose; `undefined` where none was chosen, and while locked. */
  kindOf(conversation: ConversationId): Promise<Kind | undefined>;
  setKind(conversation: ConversationId, kind: Kind): Promise<void>;
  /** The user's own label of a conversation, at most 200 characters; empty takes it away. */
  setLabel(conversation: ConversationId, label: string): Promise<void>;
  /** Marks who wrote first on a day, once more to put it right. */
  markOpener(conversation: ConversationId, day: Day, opener: Opener): Promise<void>;
  /** Every conversation for which the user chose a kind or a label. */
  conversations(): Promise<ConversationRecord[]>;
  /** Pages that were not removed, oldest first. */
  pages(): Promise<Page[]>;
  savePage(page: Omit<Page, 'counter' | 'device' | 'removed'>): Promise<Page>;
  removePage(id: EntryId): Promise<void>;
  /** Leaves an undated mark that a draft was held, by day only, for "You stopped to think on Tuesday." */
  markHold(day: Day): Promise<void>;
  /** The latest day before `today` with a hold that was not yet offered, and marks it as offered. */
  offerHold(today: Day): Promise<Day | undefined>;
  /** Moves entries older than the keeping period into monthly sums; 0 days keeps them always; waits while locked. */
  age(today: Day, keepDays: number): Promise<void>;
  close(): void;
}

/** A journal with the databases beneath it, for the lock, export and import. */
export interface OpenJournal extends Journal {
  readonly store: Store;
}

// Loaded with the first write: a popup that only looks carries none of it.
const writes = () => import('./writes');
const foldIn = async (draft: Draft, items: readonly unknown[]) =>
  (await writes()).foldIn(draft, items);

let shared: Promise<OpenJournal> | undefined;

/** Opens the history, making it on first use; one per context, opened anew after `close` or a failure. */
export function openJournal(): Promise<OpenJournal> {
  if (!shared) {
    const opening = openJournalIn(extensionEnvironment(), () => {
      if (shared === opening) shared = undefined;
    });
    opening.catch(() => {
      if (shared === opening) shared = undefined;
    });
    shared = opening;
  }
  return shared;
}

/** Deletes the history, also one that cannot be opened; pages and worker begin anew with their next use. */
export async function eraseHistory(): Promise<void> {
  await (await import('./erase')).erase(new Store(extensionEnvironment(), foldIn));
}

/**
 * Deletes what a crash has left over, such as the history as it was before the lock: at the browser's start, and not
 * first at the next write. Makes no history where there is none.
 */
export async function dropLeftovers(): Promise<void> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === rootName)) return;
  await (await openJournal()).store.alone(async () => undefined);
}

/** Opens the history in an environment of one's own. */
export async function openJournalIn(
  environment: Environment,
  closed: () => void = () => undefined,
): Promise<OpenJournal> {
  const store = new Store(environment, foldIn);
  const journal = journalOf(store, closed);
  // Opens it now, so that a history that cannot be used says so here.
  await journal.secret();
  return journal;
}

function journalOf(store: Store, closed: () => void): OpenJournal {
  const write = <T>(
    work: (on: Awaited<ReturnType<typeof writes>>, draft: Draft) => Promise<T>,
    inbox?: { name: string; item: InboxItem; result: T },
  ) => store.write(async (draft) => work(await writes(), draft), inbox);
  const instead = (item: InboxItem, name: string = newId()) => ({ name, item });
  return {
    store,
    secret: async () => fromBase64url(await store.root((root) => root.secret)),
    async record(value) {
      const entry = v.parse(Entry, value);
      await write((on, draft) => on.addEntry(draft, entry), {
        ...instead({ op: 'entry', entry }, entry.id),
        result: undefined,
      });
    },
    recordLeft: (day, kind) =>
      write((on, draft) => on.addLeft(draft, day, kind), {
        ...instead({ op: 'left', day, kind }),
        result: undefined,
      }),
    sums: (from, to) => store.read((view) => sumsBetween(view, from, to)),
    entries: (from, to) => store.read((view) => entriesBetween(view, from, to)),
    removeEntry: (day, id) => write((on, draft) => on.dropEntry(draft, day, id)),
    correct: (day, id, right) => write((on, draft) => on.correctEntry(draft, day, id, right)),
    async kindOf(conversation) {
      try {
        const record = await store.read((view) => findConversation(view, conversation));
        return record?.kind?.value;
      } catch (error) {
        if (error instanceof JournalError && error.state === 'locked') return undefined;
        throw error;
      }
    },
    setKind: (conversation, kind) =>
      write((on, draft) => on.putConversation(draft, conversation, { kind }), {
        ...instead({ op: 'kind', conversation, kind }),
        result: undefined,
      }),
    setLabel: (conversation, label) =>
      write((on, draft) => on.putConversation(draft, conversation, { label })),
    markOpener: (conversation, day, opener) =>
      write((on, draft) => on.putConversation(draft, conversation, { day, opener })),
    conversations: () => store.read(allConversations),
    pages: () =>
      store.read(async (view) => (await allPages(view)).filter(({ removed }) => !removed)),
    savePage: (page) =>
      write((on, draft) => on.putPage(draft, page), {
        // Not the id alone: a kept message has the id of its entry.
        ...instead({ op: 'page', page }, `${page.id}.page`),
        // While locked the register's counter is not known; unlocking gives it the next one.
        result: { ...page, counter: 1, device: '', removed: false },
      }),
    removePage: (id) => write((on, draft) => on.dropPage(draft, id)),
    markHold: (day) =>
      write((on, draft) => on.putHold(draft, day), {
        ...instead({ op: 'hold', day }),
        result: undefined,
      }),
    async offerHold(today) {
      // Asked whenever the popup opens: without a hold nothing is written, and no page is told of a change.
      const found = await store.read((view) => findHold(view, today));
      return found && write((on, draft) => on.takeHold(draft, today));
    },
    age: (today, keepDays) =>
      write((on, draft) => on.ageEntries(draft, today, keepDays), {
        // One that waits is enough: the last one goes furthest.
        ...instead({ op: 'age', today, keepDays }, 'age'),
        result: undefined,
      }),
    close() {
      store.close();
      closed();
    },
  };
}
