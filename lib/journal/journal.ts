import type { Domain } from '../reciprocity/act';
import type { PatternId } from '../reciprocity/pattern';
import type { ConversationId, Day, DayPart, Entry, EntryId, Kind, Page } from './schema';

/** Turns counted by what they did; a turn that began and asked is in `both` only. */
export interface TurnCounts {
  readonly began: number;
  readonly asked: number;
  readonly both: number;
  readonly answered: number;
}

/** What one day (or one aged month) holds, per kind of conversation. All numbers are counts of turns or hints. */
export interface Sums {
  /** A day, or a month `2026-11` once entries have aged. */
  readonly period: string;
  readonly kinds: Partial<
    Record<
      Kind,
      {
        readonly turns: TurnCounts;
        readonly domains: Partial<Record<Domain, TurnCounts>>;
        readonly patterns: Partial<Record<PatternId, number>>;
        /** Hints that were held: sent unchanged, sent after an edit, or the draft was emptied. */
        readonly hints: { readonly wentOn: number; readonly revised: number; readonly left: number };
      }
    >
  >;
}

/** The private history and journal on this device. Every write is one strict transaction; errors are `JournalError`. */
export interface Journal {
  /** The installation's secret for conversation ids (32 random bytes, made once). */
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
  /** "Just now" put right: replaces acts and patterns of a reading that was wrong, within ten minutes. */
  correct(day: Day, id: EntryId, right: Pick<Entry, 'acts' | 'patterns'>): Promise<void>;
  kindOf(conversation: ConversationId): Promise<Kind | undefined>;
  setKind(conversation: ConversationId, kind: Kind): Promise<void>;
  pages(): Promise<Page[]>;
  savePage(page: Omit<Page, 'counter' | 'device' | 'removed'>): Promise<Page>;
  removePage(id: EntryId): Promise<void>;
  /** Leaves an undated mark that a draft was held, by day only, for "You stopped to think on Tuesday." */
  markHold(day: Day): Promise<void>;
  /** The latest day before `today` with a hold that was not yet offered, and marks it as offered. */
  offerHold(today: Day): Promise<Day | undefined>;
  forget(what: { since: Day; part?: DayPart } | { conversation: ConversationId } | 'everything'): Promise<void>;
  /** Moves entries older than the keeping period into monthly sums. */
  age(today: Day, keepDays: number): Promise<void>;
  close(): void;
}

/** Why the history cannot be used, as one of the states that pages can show. */
export class JournalError extends Error {
  constructor(
    readonly state: 'blocked' | 'full' | 'damaged' | 'newer' | 'locked' | 'terminated',
    options?: ErrorOptions,
  ) {
    super(`The journal is ${state}`, options);
    this.name = 'JournalError';
  }
}

/** Opens the history, making it on first use. */
export declare function openJournal(): Promise<Journal>;
