import { addDays, monthOf } from '../../lib/journal/calendar';
import type { Sums, TurnCounts } from '../../lib/journal/journal';
import type { Day } from '../../lib/journal/schema';
import { type Domain, domains } from '../../lib/reciprocity/act';
import { countedTurns, type KindFilter, kindsOf, noTurns, turnsIn } from '../amounts';

export const units = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof units)[number];

/** How many periods each unit looks back on. */
export const lengths: Readonly<Record<Unit, number>> = { day: 28, week: 26, month: 24, year: 10 };

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** The name of the period that a day or an aged month lies in: a day, a Monday, a month or a year. */
export function periodOf(period: string, unit: Unit): string | undefined {
  if (unit === 'year') return period.slice(0, 4);
  if (unit === 'month') return monthOf(period as Day);
  // An aged month has no days any more, so it cannot be shown by day or week.
  if (period.length < 10) return undefined;
  return unit === 'week' ? mondayOf(period as Day) : period;
}

/** Names of the last periods up to today, oldest first. */
export function periodsTo(today: Day, unit: Unit, length: number = lengths[unit]): string[] {
  const names: string[] = [];
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  for (let back = length - 1; back >= 0; back -= 1) {
    if (unit === 'day') names.push(addDays(today, -back));
    else if (unit === 'week') names.push(addDays(mondayOf(today), -7 * back));
    else if (unit === 'year') names.push(`${year - back}`);
    else names.push(new Date(Date.UTC(year, month - back, 1)).toISOString().slice(0, 7));
  }
  return names;
}

/** Leaves out the periods before the first that holds anything, but never goes below eight. */
export function fromFirst(names: readonly string[], sums: readonly Sums[], unit: Unit): string[] {
  const held = new Set(sums.map(({ period }) => periodOf(period, unit)));
  const first = names.findIndex((name) => held.has(name));
  const start = first === -1 ? names.length : first;
  return names.slice(Math.max(0, Math.min(start, names.length - 8)));
}

/** The first day that the periods reach back to. */
export function firstDayOf(period: string): Day {
  return `${period}${'-01'.repeat(Math.round((10 - period.length) / 3))}` as Day;
}

export interface Multiple {
  readonly id: Domain | 'all';
  readonly values: readonly TurnCounts[];
}

/** Sums by period: `groups[i]` holds those of `names[i]`. */
function groupsOf(sums: readonly Sums[], names: readonly string[], unit: Unit): Sums[][] {
  const groups = new Map<string, Sums[]>(names.map((name) => [name, []]));
  for (const one of sums) groups.get(periodOf(one.period, unit) ?? '')?.push(one);
  return names.map((name) => groups.get(name) ?? []);
}

/** One row for all, then one for each domain that holds anything; a value for each period. */
export function multiplesOf(
  sums: readonly Sums[],
  filter: KindFilter,
  names: readonly string[],
  unit: Unit,
): Multiple[] {
  const places = new Map(names.map((name, index) => [name, index]));
  const chosen = kindsOf(filter);
  const rows = new Map(
    (['all', ...domains] as const).map((id) => [id, names.map(() => ({ ...noTurns }))]),
  );
  const add = (id: Domain | 'all', place: number, counts: TurnCounts) => {
    const total = rows.get(id)?.[place];
    if (!total) return;
    total.began += counts.began;
    total.asked += counts.asked;
    total.both += counts.both;
    total.answered += counts.answered;
  };
  // One pass over what may be thousands of days.
  for (const { period, kinds } of sums) {
    const place = places.get(periodOf(period, unit) ?? '');
    if (place === undefined) continue;
    for (const kind of chosen) {
      const own = kinds[kind];
      if (!own) continue;
      add('all', place, own.turns);
      for (const [id, counts] of Object.entries(own.domains)) add(id as Domain, place, counts);
    }
  }
  const holds = ({ id, values }: Multiple) =>
    id === 'all' || values.some((one) => countedTurns(one) + one.answered > 0);
  return [...rows].map(([id, values]) => ({ id, values })).filter(holds);
}

/** What held drafts came to, in the user's own numbers. */
export interface Led {
  readonly wentOn: number;
  readonly revised: number;
  readonly left: number;
}

/** Held drafts of all the sums: sent as they were, changed first, or not sent. */
export function ledOf(sums: readonly Sums[], filter: KindFilter): Led {
  const chosen = kindsOf(filter);
  const led = { wentOn: 0, revised: 0, left: 0 };
  for (const { kinds } of sums) {
    for (const kind of chosen) {
      const hints = kinds[kind]?.hints;
      led.wentOn += hints?.wentOn ?? 0;
      led.revised += hints?.revised ?? 0;
      led.left += hints?.left ?? 0;
    }
  }
  return led;
}

/** The middle half of one's own weeks with at least twelve turns, where there are four such weeks before this one. */
export function usualWeek(
  sums: readonly Sums[],
  filter: KindFilter,
  today: Day,
): { readonly now: number; readonly low: number; readonly high: number } | undefined {
  const names = periodsTo(today, 'week', 27);
  const turns = groupsOf(sums, names, 'week').map((group) => {
    const counts = turnsIn(group, filter);
    return countedTurns(counts) + counts.answered;
  });
  const now = turns.at(-1) ?? 0;
  const full = turns
    .slice(0, -1)
    .filter((count) => count >= 12)
    .toSorted((a, b) => a - b);
  if (now < 12 || full.length < 4) return undefined;
  const at = (share: number) => full[Math.round((full.length - 1) * share)] ?? 0;
  return { now, low: at(0.25), high: at(0.75) };
}
