import { daysBetween } from './calendar';
import { type Card, type CardId, cardIds } from './cards';
import type { ConversationId, Day } from './schema';

/** What is remembered of cards, without any conversation. */
export interface CardMemory {
  /** Before this day no card appears; also what "not now" and a safety cue write. Empty: no such day. */
  readonly from: Day | '';
  readonly never: readonly CardId[];
  /** Cards that were shown, oldest first. */
  readonly shown: readonly { readonly id: CardId; readonly day: Day }[];
}

export const noCards: CardMemory = { from: '', never: [], shown: [] };

/** The same card does not come again for this many days. */
const restOfCard = 56;

/** The one card for today, if any: at most one in seven days, `small_acts` before any other. */
export function nextCard(
  conversations: ReadonlyMap<ConversationId, readonly Card[]>,
  { from, never, shown }: CardMemory,
  today: Day,
): { readonly conversation: ConversationId; readonly card: Card } | undefined {
  const last = shown.at(-1);
  if (today < from || (last && daysBetween(last.day, today) < 7)) return undefined;
  const lastShown = (id: CardId) => shown.findLast((one) => one.id === id)?.day;
  const ready = [...conversations].flatMap(([conversation, cards]) =>
    cards
      .filter(({ id }) => {
        const before = lastShown(id);
        if (never.includes(id) || (before && daysBetween(before, today) < restOfCard)) return false;
        return shown.length > 0 || id === 'small_acts' || never.includes('small_acts');
      })
      .map((card) => ({ conversation, card })),
  );
  // Those that were never shown come first, then those shown longest ago.
  const order = ({ card, conversation }: (typeof ready)[number]) =>
    `${lastShown(card.id) ?? ''} ${String(cardIds.indexOf(card.id)).padStart(2, '0')} ${conversation}`;
  return ready.sort((a, b) => (order(a) < order(b) ? -1 : 1))[0];
}

/** The memory after a card was shown. */
export function afterCard(memory: CardMemory, id: CardId, today: Day): CardMemory {
  return { ...memory, shown: [...memory.shown, { id, day: today }].slice(-20) };
}
