import * as v from 'valibot';
import type { View } from './records';
import type { Day, Entry } from './schema';
import { DayRecord, MonthRecord } from './stored';

/** A day with nothing in it. */
export function emptyDay(day: Day): DayRecord {
  return { day, entries: {}, left: {}, corrections: {}, removed: [] };
}

/** A month with nothing in it. */
export function emptyMonth(month: string): MonthRecord {
  return { month, days: {}, floor: {} };
}

/** The record of a day; throws `ValiError` where what is stored is not one. */
export async function getDay(view: View, day: Day): Promise<DayRecord> {
  const stored = await view.get('days', day);
  return stored === undefined ? emptyDay(day) : v.parse(DayRecord, stored);
}

/** The sums of a month; throws `ValiError` where what is stored is not one. */
export async function getMonth(view: View, month: string): Promise<MonthRecord> {
  const stored = await view.get('sums', month);
  return stored === undefined ? emptyMonth(month) : v.parse(MonthRecord, stored);
}

/** Every month that holds anything, oldest first. */
export async function allMonths(view: View): Promise<MonthRecord[]> {
  const stored = await view.all('sums');
  return stored
    .map((month) => v.parse(MonthRecord, month))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The entries of a day with corrections applied and removed ones left out, by device. */
export function entriesByDevice(record: DayRecord): Record<string, Entry[]> {
  const removed = new Set(record.removed);
  const out: Record<string, Entry[]> = {};
  for (const [device, entries] of Object.entries(record.entries)) {
    out[device] = entries
      .filter(({ id }) => !removed.has(id))
      .map((entry) => {
        const right = record.corrections[entry.id];
        return right ? { ...entry, acts: right.acts, patterns: right.patterns } : entry;
      });
  }
  return out;
}
