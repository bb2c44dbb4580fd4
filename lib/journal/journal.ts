import * as v from 'valibot';
import { fromBase64url, newId } from './bytes';
import { addEntry, addLeft, correctEntry, dropEntry } from './days';
import { type Environment, extensionEnvironment } from './environment';
import { JournalError } from './error';
import { foldIn, type InboxItem } from './inbox';
import { forgetHolds, putHold, takeHold } from './marks';
import {
  allConversations,
  allPages,
  dropPage,
  findConversation,
  forgetChoices,
  forgetKept,
  forgetOpeners,
  putConversation,
  putPage,
} from './pages';
import {
  type ConversationId,
  type Day,
  type DayPart,
  Entry,
  type EntryId,
  type Kind,
  type Page,
} from './schema';
import { ageEntries, entriesBetween, forgetConversation, forgetSince, sumsBetween } from './spans';
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
  /** Forgets entries, sums, holds and kept messages; what the user wrote stays, but with `'everything'`. */
  forget(
    what: { since: Day; part?: DayPart } | { conversation: ConversationId } | 'everything',
  ): Promise<void>;
  /** Moves entries older than the keeping period into monthly sums; 0 days keeps them always; waits while locked. */
  age(today: Day, keepDays: number): Promise<void>;
  close(): void;
}

/** A journal with the databases beneath it, for the lock, export and import. */
export interface OpenJournal extends Journal {
  readonly store: Store;
}

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
export function eraseHistory(): Promise<void> {
  return new Store(extensionEnvironment(), foldIn).erase();
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
  const instead = (item: InboxItem, name: string = newId()) => ({ name, item });
  return {
    store,
    secret: async () => fromBase64url(await store.root((root) => root.secret)),
    async record(value) {
      const entry = v.parse(Entry, value);
      await store.write((draft) => addEntry(draft, entry), {
        ...instead({ op: 'entry', entry }, entry.id),
        result: undefined,
      });
    },
    recordLeft: (day, kind) =>
      store.write((draft) => addLeft(draft, day, kind), {
        ...instead({ op: 'left', day, kind }),
        result: undefined,
      }),
    sums: (from, to) => store.read((view) => sumsBetween(view, from, to)),
    entries: (from, to) => store.read((view) => entriesBetween(view, from, to)),
    removeEntry: (day, id) => store.write((draft) => dropEntry(draft, day, id)),
    correct: (day, id, right) => store.write((draft) => correctEntry(draft, day, id, right)),
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
      store.write((draft) => putConversation(draft, conversation, { kind }), {
        ...instead({ op: 'kind', conversation, kind }),
        result: undefined,
      }),
    setLabel: (conversation, label) =>
      store.write((draft) => putConversation(draft, conversation, { label })),
    markOpener: (conversation, day, opener) =>
      store.write((draft) => putConversation(draft, conversation, { day, opener })),
    conversations: () => store.read(allConversations),
    pages: () =>
      store.read(async (view) => (await allPages(view)).filter(({ removed }) => !removed)),
    savePage: (page) =>
      store.write((draft) => putPage(draft, page), {
        // Not the id alone: a kept message has the id of its entry.
        ...instead({ op: 'page', page }, `${page.id}.page`),
        // While locked the register's counter is not known; unlocking gives it the next one.
        result: { ...page, counter: 1, device: '', removed: false },
      }),
    removePage: (id) => store.write((draft) => dropPage(draft, id)),
    markHold: (day) =>
      store.write((draft) => putHold(draft, day), {
        ...instead({ op: 'hold', day }),
        result: undefined,
      }),
    offerHold: (today) => store.write((draft) => takeHold(draft, today)),
    async forget(what) {
      if (what === 'everything') return store.erase();
      await store.write(async (draft) => {
        if ('conversation' in what) {
          await forgetConversation(draft, what.conversation);
          return forgetChoices(draft, what.conversation);
        }
        await forgetSince(draft, what.since, what.part);
        await forgetHolds(draft, what.since);
        await forgetOpeners(draft, what.since);
        await forgetKept(draft, what.since);
      });
    },
    age: (today, keepDays) =>
      store.write((draft) => ageEntries(draft, today, keepDays), {
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
