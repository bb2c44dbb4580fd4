import type { Day, DayPart } from './journal/schema';

/** The local calendar day of a time in ms since the epoch. */
export function dayOf(at: number): Day {
  const date = new Date(at);
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day;
}

/** The part of day of a time, given the hours at which morning, afternoon, evening and late evening begin. */
export function partOf(at: number, begins: readonly [number, number, number, number]): DayPart {
  const hour = new Date(at).getHours();
  const [morning, afternoon, evening, late] = begins;
  if (hour >= late) return 'late evening';
  if (hour >= evening) return 'evening';
  if (hour >= afternoon) return 'afternoon';
  return hour >= morning ? 'morning' : 'night';
}

/** The local calendar day some days after a time in ms since the epoch. */
export function dayAfter(at: number, days: number): Day {
  const date = new Date(at);
  return dayOf(date.setDate(date.getDate() + days));
}
