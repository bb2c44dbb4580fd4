import { addDays, lastDayOf } from './calendar';
import { putDay, putMonth, without } from './days';
import { forgetHolds } from './marks';
import { forgetChoices, forgetKept, forgetOpeners } from './put-pages';
import { allMonths, getDay, getMonth } from './read-days';
import type { Draft } from './records';
import { type ConversationId, type Day, type DayPart, dayParts } from './schema';
import { shown } from './spans';
import { daysIn, type MonthRecord } from './stored';
import { addSums, maxSums, type SumsByKind } from './sums';

/** Turns entries older than the keeping period into sums without conversation: by day, then by whole months. */
export async function ageEntries(draft: Draft, today: Day, keepDays: number): Promise<void> {
  if (keepDays <= 0) return;
  const cutoff = addDays(today, -keepDays);
  for (const month of await allMonths(draft)) {
    const aged = daysIn(month).filter(([day]) => day < cutoff);
    if (aged.length === 0) continue;
    const days = { ...month.days };
    for (const [day, byDevice] of aged) {
      draft.remove('days', day);
      const floors: Record<string, { floor: SumsByKind }> = {};
      for (const [device, sums] of Object.entries(byDevice)) {
        floors[device] = { floor: shown(sums) };
      }
      if (Object.keys(floors).length > 0) days[day] = floors;
      else delete days[day];
    }
    const whole = lastDayOf(month.month) < cutoff;
    putMonth(draft, whole ? monthOfDays({ ...month, days }) : { ...month, days });
  }
}

function monthOfDays(month: MonthRecord): MonthRecord {
  const totals: Record<string, SumsByKind> = {};
  for (const [, byDevice] of daysIn(month)) {
    for (const [device, sums] of Object.entries(byDevice)) {
      totals[device] = addSums(totals[device] ?? {}, shown(sums));
    }
  }
  const floor = { ...month.floor };
  for (const [device, sums] of Object.entries(totals)) {
    floor[device] = maxSums(floor[device] ?? {}, sums);
  }
  return { ...month, days: {}, floor };
}

/** Forgets entries and sums from a day (and part of day) on. */
async function forgetSince(draft: Draft, since: Day, part?: DayPart): Promise<void> {
  for (const month of await allMonths(draft)) {
    for (const day of (Object.keys(month.days) as Day[]).filter((one) => one >= since)) {
      const record = await getDay(draft, day);
      const from = day === since && part ? dayParts.indexOf(part) : 0;
      const rest = without(
        record,
        (entry) => dayParts.indexOf(entry.part) >= from,
        draft.root.shared,
      );
      // Emptied drafts have no part of day: rather one too many is forgotten.
      await putDay(draft, { ...rest, left: {} });
      const after = await getMonth(draft, month.month);
      const kept = Object.entries(after.days[day] ?? {}).flatMap(([device, { live }]) =>
        live ? [[device, { live }] as const] : [],
      );
      const days: MonthRecord['days'] = { ...after.days, [day]: Object.fromEntries(kept) };
      if (kept.length === 0 && rest.removed.length === 0) delete days[day];
      putMonth(draft, { ...after, days });
    }
    if (`${month.month}-01` >= since) {
      putMonth(draft, { ...(await getMonth(draft, month.month)), floor: {} });
    }
  }
}

/** Forgets every entry of one conversation. */
async function forgetConversation(draft: Draft, conversation: ConversationId): Promise<void> {
  for (const month of await allMonths(draft)) {
    for (const day of Object.keys(month.days) as Day[]) {
      const record = await getDay(draft, day);
      const rest = without(
        record,
        (entry) => entry.conversation === conversation,
        draft.root.shared,
      );
      if (rest !== record) await putDay(draft, rest);
    }
  }
}

/** Forgets what happened since a day (and part of day), or in one conversation; what the user wrote stays. */
export async function forget(
  draft: Draft,
  what: { since: Day; part?: DayPart } | { conversation: ConversationId },
): Promise<void> {
  if ('conversation' in what) {
    await forgetConversation(draft, what.conversation);
    return forgetChoices(draft, what.conversation);
  }
  await forgetSince(draft, what.since, what.part);
  await forgetHolds(draft, what.since);
  await forgetOpeners(draft, what.since);
  await forgetKept(draft, what.since);
}
