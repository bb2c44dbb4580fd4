import type { Sums } from '../../lib/journal/journal';
import type { ConversationId, Day, Entry } from '../../lib/journal/schema';
import type { ConversationRecord } from '../../lib/journal/stored';
import { sumsOf } from '../../lib/journal/sums';
import { countedTurns, turnsIn } from '../amounts';
import { shareOf } from '../popup/share-of';
import type { ShareView } from '../popup/view';

/** The conversations that the user has named. */
export function labelsOf(known: readonly ConversationRecord[]) {
  return known.flatMap(({ id, label }) => (label?.value ? [{ id, label: label.value }] : []));
}

/** Below this many turns nothing is said of the share of one conversation. */
export const leastTurnsOfOne = 30;

/** Sums by day of one conversation, all as kind `close`: it was chosen by hand, so no kind leaves it out. */
export function sumsOfOne(entries: readonly Entry[], conversation: ConversationId): Sums[] {
  const days = new Map<Day, Entry[]>();
  for (const entry of entries) {
    if (entry.conversation !== conversation) continue;
    const own = days.get(entry.day) ?? [];
    days.set(entry.day, [...own, { ...entry, kind: 'close' }]);
  }
  return [...days].map(([period, own]) => ({ period, kinds: sumsOf(own) }));
}

/** The share of one conversation, or nothing below thirty turns. */
export function shareOfOne(sums: readonly Sums[]): ShareView | null {
  return countedTurns(turnsIn(sums, 'close')) < leastTurnsOfOne ? null : shareOf(sums, 'close');
}
