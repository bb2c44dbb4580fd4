import { addDays, monthOf } from './calendar';
import { inOrder } from './join';
import { putSecretSince, secretSince } from './marks';
import { entriesByDevice, getDay, getMonth } from './read-days';
import type { Draft } from './records';
import type { Day, Entry, EntryId, Kind } from './schema';
import type { DayRecord, DeviceSums, MonthRecord } from './stored';
import { addSums, emptySums, isEmptySums, type SumsByKind, sumsOf } from './sums';

/** What a day's record comes to, by device. */
export function liveSums(record: DayRecord): Record<string, SumsByKind> {
  const byDevice = entriesByDevice(record);
  const out: Record<string, SumsByKind> = {};
  for (const device of new Set([...Object.keys(byDevice), ...Object.keys(record.left)])) {
    const left: SumsByKind = {};
    for (const [kind, count] of Object.entries(record.left[device] ?? {})) {
      const hints = { ...emptySums.hints, left: count };
      left[kind as Kind] = { ...emptySums, hints };
    }
    const sums = addSums(sumsOf(byDevice[device] ?? []), left);
    if (!isEmptySums(sums)) out[device] = sums;
  }
  return out;
}

/** The month with one day's live sums put in place; the day stays listed as long as its record exists. */
export function withDay(month: MonthRecord, record: DayRecord): MonthRecord {
  const live = liveSums(record);
  const before = month.days[record.day] ?? {};
  const after: Record<string, DeviceSums> = {};
  for (const device of new Set([...Object.keys(live), ...Object.keys(before)])) {
    const sums = live[device];
    const floor = before[device]?.floor;
    if (sums || floor) after[device] = { ...(sums && { live: sums }), ...(floor && { floor }) };
  }
  const days: MonthRecord['days'] = { ...month.days, [record.day]: after };
  if (isBlank(record) && Object.keys(after).length === 0) delete days[record.day];
  return { ...month, days };
}

/** Whether nothing of the record needs to be kept. */
export function isBlank(record: DayRecord): boolean {
  const { entries, left, removed } = record;
  return [entries, left, removed].every((part) => Object.values(part).flat().length === 0);
}

/** Writes a day together with its sums. */
export async function putDay(draft: Draft, record: DayRecord): Promise<void> {
  const name = monthOf(record.day);
  const month = withDay(await getMonth(draft, name), record);
  if (isBlank(record)) draft.remove('days', record.day);
  else draft.put('days', record.day, record);
  putMonth(draft, month);
}

/** Writes a month, or removes it when it holds nothing. */
export function putMonth(draft: Draft, month: MonthRecord): void {
  const empty = [month.days, month.floor].every((part) => Object.keys(part).length === 0);
  if (empty) draft.remove('sums', month.month);
  else draft.put('sums', month.month, month);
}

function holds({ entries, removed }: DayRecord, id: EntryId): boolean {
  return removed.includes(id) || Object.values(entries).some((own) => own.some((e) => e.id === id));
}

/** Adds an entry to its day; a known id changes nothing, also when the retry came after midnight. */
export async function addEntry(draft: Draft, entry: Entry): Promise<void> {
  const { device } = draft.root;
  const record = await getDay(draft, entry.day);
  if (holds(record, entry.id)) return;
  if (holds(await getDay(draft, addDays(entry.day, -1)), entry.id)) return;
  if (entry.conversation) {
    const since = await secretSince(draft);
    if (!since || entry.day < since) putSecretSince(draft, entry.day);
  }
  const own = inOrder([...(record.entries[device] ?? []), entry]);
  await putDay(draft, { ...record, entries: { ...record.entries, [device]: own } });
}

/** Counts a held draft that was emptied. */
export async function addLeft(draft: Draft, day: Day, kind: Kind): Promise<void> {
  const { device } = draft.root;
  const record = await getDay(draft, day);
  const own = record.left[device] ?? {};
  const left = { ...record.left, [device]: { ...own, [kind]: (own[kind] ?? 0) + 1 } };
  await putDay(draft, { ...record, left });
}

/** Puts other acts and patterns in the place of an entry's; throws where there is no such entry. */
export async function correctEntry(
  draft: Draft,
  day: Day,
  id: EntryId,
  { acts, patterns }: Pick<Entry, 'acts' | 'patterns'>,
): Promise<void> {
  const record = await getDay(draft, day);
  const known = Object.values(record.entries).some((own) => own.some((entry) => entry.id === id));
  if (!known || record.removed.includes(id)) throw new Error('No such entry');
  const counter = (record.corrections[id]?.counter ?? 0) + 1;
  const right = { acts, patterns, counter, device: draft.root.device };
  await putDay(draft, { ...record, corrections: { ...record.corrections, [id]: right } });
}

/** A record without the entries that `gone` names; ids stay as tombstones once another device may know them. */
export function without(
  record: DayRecord,
  gone: (entry: Entry) => boolean,
  tombstones: boolean,
): DayRecord {
  const ids = new Set(
    Object.values(record.entries).flatMap((own) => own.filter(gone).map(({ id }) => id)),
  );
  if (ids.size === 0) return record;
  const entries: DayRecord['entries'] = {};
  for (const [device, own] of Object.entries(record.entries)) {
    const kept = own.filter(({ id }) => !ids.has(id));
    if (kept.length > 0) entries[device] = kept;
  }
  const corrections = Object.fromEntries(
    Object.entries(record.corrections).filter(([id]) => !ids.has(id as EntryId)),
  );
  const removed = tombstones ? [...new Set([...record.removed, ...ids])].sort() : record.removed;
  return { ...record, entries, corrections, removed };
}

/** Removes one entry; nothing happens where it is not there. */
export async function dropEntry(draft: Draft, day: Day, id: EntryId): Promise<void> {
  const record = await getDay(draft, day);
  const rest = without(record, (entry) => entry.id === id, draft.root.shared);
  if (rest !== record) await putDay(draft, rest);
}
