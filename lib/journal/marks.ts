import * as v from 'valibot';
import type { Draft, View } from './records';
import type { Day } from './schema';
import { Mark } from './stored';

async function daysOf(view: View, name: Mark['name']): Promise<Day[]> {
  const stored = await view.get('marks', name);
  return stored === undefined ? [] : v.parse(Mark, stored).days;
}

function putDays(draft: Draft, name: Mark['name'], days: Day[]): void {
  if (days.length === 0) draft.remove('marks', name);
  else draft.put('marks', name, { name, days } satisfies Mark);
}

/** Marks a day with a hold; only the latest earlier one is kept beside it. */
export async function putHold(draft: Draft, day: Day): Promise<void> {
  const days = [...new Set([...(await daysOf(draft, 'holds')), day])].sort();
  putDays(draft, 'holds', days.slice(-2));
}

/** The latest hold before `today` that was not offered yet. */
export async function findHold(view: View, today: Day): Promise<Day | undefined> {
  return (await daysOf(view, 'holds')).findLast((day) => day < today);
}

/** Takes the latest hold before `today`; what lies before it is not offered any more. */
export async function takeHold(draft: Draft, today: Day): Promise<Day | undefined> {
  const latest = await findHold(draft, today);
  if (latest) {
    const days = await daysOf(draft, 'holds');
    putDays(
      draft,
      'holds',
      days.filter((day) => day > latest),
    );
  }
  return latest;
}

/** Forgets the holds from a day on. */
export async function forgetHolds(draft: Draft, since: Day): Promise<void> {
  const earlier = (await daysOf(draft, 'holds')).filter((day) => day < since);
  putDays(draft, 'holds', earlier);
}

/** The first day on which the secret of conversations was used; of two devices' secrets the older one stays. */
export async function secretSince(view: View): Promise<Day | null> {
  return (await daysOf(view, 'secret'))[0] ?? null;
}

/** Writes the first day on which the secret was used. */
export function putSecretSince(draft: Draft, day: Day | null): void {
  putDays(draft, 'secret', day ? [day] : []);
}
