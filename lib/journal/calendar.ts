import type { Day } from './schema';

const dayLength = 86_400_000;

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The calendar day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(utc(day) + days * dayLength).toISOString().slice(0, 10) as Day;
}

/** How many days after `from` the day `to` is; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / dayLength);
}

/** The month of a day, `2026-11`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The last day of a month. */
export function lastDayOf(month: string): Day {
  const end = Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0);
  return new Date(end).toISOString().slice(0, 10) as Day;
}

/** Whether the day exists: `2026-02-30` has the right form and is no day. */
export function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
