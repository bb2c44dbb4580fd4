import type { Day, Entry, EntryId, Page } from './schema';
import {
  type ConversationRecord,
  type Correction,
  type DayRecord,
  daysIn,
  type MonthRecord,
} from './stored';
import { maxSums } from './sums';

/*
 * Every function here joins what two devices know. Each is commutative, associative and idempotent, so that files
 * may be merged in any order and any number of times.
 */

interface Register {
  readonly counter: number;
  readonly device: string;
}

/** The later of two registers: higher counter, then device; equal ones that differ (a forged file) by their text. */
export function laterOf<T extends Register>(a: T, b: T): T {
  if (a.counter !== b.counter) return a.counter > b.counter ? a : b;
  if (a.device !== b.device) return a.device > b.device ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

/** JSON with sorted keys: equal values have equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Whether both are the same value; quick where their keys have the same order. */
export function isSame(a: unknown, b: unknown): boolean {
  const left = JSON.stringify(a);
  const right = JSON.stringify(b);
  // Sorting keys does not change the length.
  if (left === right || left.length !== right.length) return left === right;
  return canonical(a) === canonical(b);
}

/** Both pages as one. */
export function joinPages(a: Page, b: Page): Page {
  return laterOf(a, b);
}

/** Kind, label and marks of both, each the later one. */
export function joinConversations(
  a: ConversationRecord,
  b: ConversationRecord,
): ConversationRecord {
  return {
    id: a.id,
    kind: a.kind && b.kind ? laterOf(a.kind, b.kind) : (a.kind ?? b.kind),
    label: a.label && b.label ? laterOf(a.label, b.label) : (a.label ?? b.label),
    ...(a.openers || b.openers ? { openers: joinOpeners(a.openers, b.openers) } : {}),
  };
}

type Openers = NonNullable<ConversationRecord['openers']>;

function joinOpeners(a: Openers = {}, b: Openers = {}): Openers {
  const out: Openers = { ...a };
  for (const [day, other] of Object.entries(b) as [Day, NonNullable<Openers[Day]>][]) {
    const own = out[day];
    out[day] = own ? laterOf(own, other) : other;
  }
  return out;
}

/** The order in which a device's entries of one day are kept, whatever order they came in. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Entries of both days without what either removed; counts of emptied drafts the greater of each device. */
export function joinDays(a: DayRecord, b: DayRecord): DayRecord {
  const removed = new Set([...a.removed, ...b.removed]);
  const byId = new Map<EntryId, { device: string; entry: Entry }>();
  for (const { entries } of [a, b]) {
    for (const [device, own] of Object.entries(entries)) {
      for (const entry of own) {
        if (removed.has(entry.id)) continue;
        const found = { device, entry };
        const known = byId.get(entry.id);
        // An id belongs to one device and never changes; where a forged file says otherwise, all choose alike.
        if (known && JSON.stringify(found) === JSON.stringify(known)) continue;
        if (!known || canonical(found) < canonical(known)) byId.set(entry.id, found);
      }
    }
  }
  const entries: Record<string, Entry[]> = {};
  for (const { device, entry } of byId.values()) {
    entries[device] ??= [];
    entries[device].push(entry);
  }
  for (const [device, own] of Object.entries(entries)) entries[device] = inOrder(own);
  return {
    day: a.day,
    entries,
    left: joinCounts(a.left, b.left),
    corrections: joinCorrections(a, b, removed),
    removed: [...removed].sort(),
  };
}

function joinCorrections(a: DayRecord, b: DayRecord, removed: ReadonlySet<EntryId>) {
  const out: Record<EntryId, Correction> = { ...a.corrections };
  for (const [id, right] of Object.entries(b.corrections) as [EntryId, Correction][]) {
    const known = out[id];
    out[id] = known ? laterOf(known, right) : right;
  }
  for (const id of removed) delete out[id];
  return out;
}

function joinCounts(a: DayRecord['left'], b: DayRecord['left']): DayRecord['left'] {
  const out: DayRecord['left'] = { ...a };
  for (const [device, counts] of Object.entries(b)) {
    const known = out[device] ?? {};
    const kinds = [...Object.keys(known), ...Object.keys(counts)] as (keyof typeof known)[];
    out[device] = Object.fromEntries(
      kinds.map((kind) => [kind, Math.max(known[kind] ?? 0, counts[kind] ?? 0)]),
    );
  }
  return out;
}

/** What aged entries came to on either side; sums of kept entries are no part of it, they follow the entries. */
export type Floors = Pick<MonthRecord, 'floor'> & {
  readonly month: string;
  /** By day and device. */
  readonly days: Readonly<Record<string, MonthRecord['floor']>>;
};

/** The floors of a month record. */
export function floorsOf(month: MonthRecord): Floors {
  const days: Record<string, MonthRecord['floor']> = {};
  for (const [day, byDevice] of daysIn(month)) {
    const own = Object.entries(byDevice).flatMap(([device, { floor }]) =>
      floor ? [[device, floor] as const] : [],
    );
    if (own.length > 0) days[day] = Object.fromEntries(own);
  }
  return { month: month.month, days, floor: month.floor };
}

/** The greater of both floors, number by number. */
export function joinFloors(a: Floors, b: Floors): Floors {
  const days = { ...a.days };
  for (const [day, floor] of Object.entries(b.days)) days[day] = joinFloor(days[day] ?? {}, floor);
  return { month: a.month, days, floor: joinFloor(a.floor, b.floor) };
}

function joinFloor(a: MonthRecord['floor'], b: MonthRecord['floor']): MonthRecord['floor'] {
  const out = { ...a };
  for (const [device, sums] of Object.entries(b)) out[device] = maxSums(out[device] ?? {}, sums);
  return out;
}

/** A conversation secret and the first day on which it was used. */
export interface SecretUse {
  readonly secret: string;
  readonly since: string | null;
}

/** The secret that was used first, so that the longer history keeps its conversations. */
export function joinSecrets(a: SecretUse, b: SecretUse): SecretUse {
  if (a.secret === b.secret) {
    const [since] = [a.since, b.since].filter((day) => day !== null).sort();
    return { secret: a.secret, since: since ?? null };
  }
  const order = ({ since, secret }: SecretUse) => `${since ?? '9999-99-99'} ${secret}`;
  return order(a) < order(b) ? a : b;
}
