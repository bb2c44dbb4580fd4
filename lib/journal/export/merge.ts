import * as v from 'valibot';
import { isRealDay, monthOf } from '../calendar';
import { isBlank, putMonth, withDay } from '../days';
import {
  type Floors,
  floorsOf,
  isSame,
  joinConversations,
  joinDays,
  joinFloors,
  joinPages,
  joinSecrets,
} from '../join';
import { putSecretSince, secretSince } from '../marks';
import { emptyDay, getMonth } from '../read-days';
import type { Draft } from '../records';
import { type Day, Page } from '../schema';
import { ConversationRecord, DayRecord, type DeviceSums, type MonthRecord } from '../stored';
import { ImportError } from './import-error';
import type { JsonFile } from './json';

/** What a merge changed. */
export interface Merged {
  /** Pages that are new or later than the ones here. */
  readonly pages: number;
  /** Days of which something was not known here. */
  readonly days: number;
}

export interface MergeOptions {
  readonly signal?: AbortSignal;
  /** Called with days merged and all days. */
  readonly progress?: (done: number, total: number) => void;
}

/** Joins pages into the journal; the same ones again change nothing. */
export async function mergePages(draft: Draft, pages: readonly Page[]): Promise<number> {
  const joined = new Map<string, Page>();
  const ids = [...new Set(pages.map(({ id }) => id))];
  const stored = await draft.getMany('pages', ids);
  ids.forEach((id, index) => {
    if (stored[index] !== undefined) joined.set(id, v.parse(Page, stored[index]));
  });
  const changed = new Set<string>();
  for (const page of pages) {
    if (!isRealDay(page.day)) throw new ImportError('damaged');
    const known = joined.get(page.id);
    const latest = known ? joinPages(known, page) : page;
    if (known && isSame(known, latest)) continue;
    joined.set(page.id, latest);
    changed.add(page.id);
  }
  for (const id of changed) draft.put('pages', id, joined.get(id));
  return changed.size;
}

/** Joins a file into the history, in the one transaction of the draft. */
export async function mergeFile(
  draft: Draft,
  file: JsonFile,
  options: MergeOptions = {},
): Promise<Merged> {
  const pages = await mergePages(draft, file.pages);
  const { merge } = file;
  if (!merge) return { pages, days: 0 };
  const own = { secret: draft.root.secret, since: await secretSince(draft) };
  const { secret, since } = merge.secret ? joinSecrets(own, merge.secret) : own;
  draft.changeRoot({ shared: true, secret });
  putSecretSince(draft, since as Day | null);
  for (const record of merge.conversations) {
    const stored = await draft.get('conversations', record.id);
    const known = stored === undefined ? record : v.parse(ConversationRecord, stored);
    draft.put('conversations', record.id, joinConversations(known, record));
  }
  return { pages, days: await mergeDays(draft, merge.days, merge.floors, options) };
}

async function mergeDays(
  draft: Draft,
  days: readonly DayRecord[],
  floors: readonly Floors[],
  options: MergeOptions,
): Promise<number> {
  const byMonth = new Map<string, { days: DayRecord[]; floors: Floors[] }>();
  const monthNamed = (name: string) => {
    const known = byMonth.get(name) ?? { days: [], floors: [] };
    byMonth.set(name, known);
    return known;
  };
  for (const record of days) {
    if (!isRealDay(record.day)) throw new ImportError('damaged');
    monthNamed(monthOf(record.day)).days.push(record);
  }
  for (const floor of floors) {
    const strange = Object.keys(floor.days).some(
      (day) => !isRealDay(day) || monthOf(day as Day) !== floor.month,
    );
    if (strange) throw new ImportError('damaged');
    monthNamed(floor.month).floors.push(floor);
  }
  let done = 0;
  let changed = 0;
  for (const [name, incoming] of byMonth) {
    options.signal?.throwIfAborted();
    const before = await getMonth(draft, name);
    let month = before;
    for (const floor of incoming.floors)
      month = withFloors(month, joinFloors(floorsOf(month), floor));
    const names = incoming.days.map(({ day }) => day);
    const stored = await draft.getMany('days', names);
    const known = new Map<Day, DayRecord>();
    names.forEach((day, index) => {
      if (stored[index] !== undefined) known.set(day, v.parse(DayRecord, stored[index]));
    });
    for (const record of incoming.days) {
      const old = known.get(record.day) ?? emptyDay(record.day);
      const joined = joinDays(old, record);
      done += 1;
      if (isSame(joined, old)) continue;
      changed += 1;
      known.set(record.day, joined);
      month = withDay(month, joined);
      if (!isBlank(joined)) draft.put('days', record.day, joined);
    }
    if (month !== before) putMonth(draft, month);
    options.progress?.(done, days.length);
  }
  return changed;
}

function withFloors(month: MonthRecord, floors: Floors): MonthRecord {
  const days: MonthRecord['days'] = { ...month.days };
  for (const [day, byDevice] of Object.entries(floors.days) as [Day, MonthRecord['floor']][]) {
    const own: Record<string, DeviceSums> = { ...days[day] };
    for (const [device, floor] of Object.entries(byDevice)) own[device] = { ...own[device], floor };
    days[day] = own;
  }
  return { ...month, days, floor: floors.floor };
}
