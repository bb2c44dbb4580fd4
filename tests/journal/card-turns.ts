import { addDays } from '../../lib/journal/calendar';
import { type Card, type CardId, cardsFor } from '../../lib/journal/cards';
import type { Entry, Kind } from '../../lib/journal/schema';
import { type ActId, acts } from '../../lib/reciprocity/act';
import { day, entry } from './entries';

/** The day on which cards are looked for. */
export const today = day('2026-11-28');
let number = 0;

/** One turn on the day so many days ago. */
export function turn(
  ago: number,
  ids: readonly ActId[],
  change: Partial<Omit<Entry, 'id'>> = {},
): Entry {
  number += 1;
  return entry({
    id: number,
    turn: number,
    day: addDays(today, -ago),
    acts: ids.map((id) => ({ id, domain: acts[id].domain })),
    ...change,
  });
}

/** So many of what `make` gives. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Twelve turns that only answer, so that a card's own condition decides. */
export const enough = () => times(12, (i) => turn(10 + (i % 3), ['give.info']));

/** A turn in heat. */
export const heated = (ago: number) => turn(ago, ['neutral.friction'], { patterns: ['heat'] });

/** The card of an id, where it holds. */
export const find = (
  entries: readonly Entry[],
  id: CardId,
  kind: Kind = 'close',
): Card | undefined =>
  cardsFor(entries, kind, today, { first: 5, marked: 9 }).find((card) => card.id === id);
