import * as v from 'valibot';
import { addDays, daysBetween, lastDayOf, monthOf } from './calendar';
import { allMonths, entriesByDevice } from './read-days';
import type { View } from './records';
import type { Day, Entry } from './schema';
import { DayRecord, daysIn, MonthRecord } from './stored';
import { addSums, isEmptySums, maxSums, restOfSums, type Sums, type SumsByKind } from './sums';

/** Beyond this many days all months are read instead of each by its name. */
const namedDays = 400;

/** The months of [from, to], or all there are. */
async function monthsBetween(view: View, from: Day, to: Day): Promise<MonthRecord[]> {
  if (daysBetween(from, to) > namedDays) return allMonths(view);
  const names: string[] = [];
  for (let day = from; monthOf(day) <= monthOf(to); day = addDays(lastDayOf(monthOf(day)), 1)) {
    names.push(monthOf(day));
  }
  const stored = await view.getMany('sums', names);
  return stored.filter((month) => month !== undefined).map((month) => v.parse(MonthRecord, month));
}

/** What one device's day comes to: never less than its aged entries did. */
export function shown({ live, floor }: { live?: SumsByKind; floor?: SumsByKind }): SumsByKind {
  return live && floor ? maxSums(live, floor) : (live ?? floor ?? {});
}

/** Sums of [from, to]: days, and months for what has aged; a month adds only what its days do not show. */
export async function sumsBetween(view: View, from: Day, to: Day): Promise<Sums[]> {
  const out: Sums[] = [];
  for (const record of await monthsBetween(view, from, to)) {
    const byDevice: Record<string, SumsByKind> = {};
    const days: Sums[] = [];
    for (const [day, own] of daysIn(record).sort(([a], [b]) => (a < b ? -1 : 1))) {
      let kinds: SumsByKind | undefined;
      for (const [device, sums] of Object.entries(own)) {
        const come = shown(sums);
        // Only months with a floor need to know what their days show.
        if (record.floor[device]) byDevice[device] = addSums(byDevice[device] ?? {}, come);
        kinds = kinds ? addSums(kinds, come) : come;
      }
      if (day >= from && day <= to && kinds && !isEmptySums(kinds))
        days.push({ period: day, kinds });
    }
    let kinds: SumsByKind = {};
    for (const [device, floor] of Object.entries(record.floor)) {
      kinds = addSums(kinds, restOfSums(floor, byDevice[device] ?? {}));
    }
    const begins = `${record.month}-01`;
    if (begins >= from && begins <= to && !isEmptySums(kinds)) {
      out.push({ period: record.month, kinds });
    }
    out.push(...days);
  }
  return out;
}

/** The days of [from, to] that have a record, oldest first. */
export async function daysBetweenWith(view: View, from: Day, to: Day): Promise<Day[]> {
  const days = (await monthsBetween(view, from, to)).flatMap(({ days: own }) => Object.keys(own));
  return days.filter((day) => day >= from && day <= to).sort() as Day[];
}

/** Records of days, oldest first, read some at a time so that a long history never lies in memory at once. */
export async function* dayRecords(
  view: View,
  days: readonly Day[],
  batch = 64,
): AsyncGenerator<DayRecord> {
  const read = (start: number) => {
    const reading = view.getMany('days', days.slice(start, start + batch));
    // Who stops in the middle waits for none of it.
    reading.catch(() => undefined);
    return reading;
  };
  let next = read(0);
  for (let start = 0; start < days.length; start += batch) {
    const stored = await next;
    // The database reads on while these are worked at.
    if (start + batch < days.length) next = read(start + batch);
    for (const record of stored) if (record !== undefined) yield v.parse(DayRecord, record);
  }
}

/** Entries of [from, to], oldest day first, in the order in which each device recorded them. */
export async function entriesBetween(view: View, from: Day, to: Day): Promise<Entry[]> {
  const out: Entry[] = [];
  for await (const record of dayRecords(view, await daysBetweenWith(view, from, to))) {
    const byDevice = entriesByDevice(record);
    const devices = Object.entries(byDevice).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, entries] of devices) out.push(...entries);
  }
  return out;
}
