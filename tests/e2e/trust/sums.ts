import { liveSums } from '../../../lib/journal/days.ts';
import type { DayRecord, MonthRecord } from '../../../lib/journal/stored.ts';

/** Whether what the months say of each day is what its entries come to. */
export function areSumsRight(stored: unknown): boolean {
  const bodies = [...bodiesIn(stored)];
  const days = bodies.filter((body): body is DayRecord => 'entries' in body);
  const months = bodies.filter((body): body is MonthRecord => 'floor' in body);
  return days.every((day) => {
    const shown = months.find(({ month }) => day.day.startsWith(month))?.days[day.day] ?? {};
    const live = Object.entries(shown).map(([device, sums]) => [device, sums.live]);
    return (
      JSON.stringify(sorted(Object.fromEntries(live))) === JSON.stringify(sorted(liveSums(day)))
    );
  });
}

function* bodiesIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  if ('body' in value && typeof value.body === 'object' && value.body !== null) yield value.body;
  else for (const one of Object.values(value)) yield* bodiesIn(one);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .map(([name, one]) => [name, sorted(one)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
