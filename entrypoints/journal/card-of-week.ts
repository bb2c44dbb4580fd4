import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { addDays, daysBetween } from '../../lib/journal/calendar';
import {
  type Card,
  cardIds,
  cardsByConversation,
  cardWindow,
  openerMarks,
} from '../../lib/journal/cards';
import type { Journal } from '../../lib/journal/journal';
import { afterCard, type CardMemory, nextCard, noCards } from '../../lib/journal/next-card';
import { type ConversationId, Day } from '../../lib/journal/schema';
import { changeSettings, loadSettings } from '../../lib/settings';

const key = 'cards';
const Memory = v.fallback(
  v.object({
    never: v.array(v.picklist(cardIds)),
    shown: v.array(v.object({ id: v.picklist(cardIds), day: Day })),
  }),
  { never: [], shown: [] },
);

async function loadMemory(): Promise<CardMemory> {
  const [stored, { cardsFrom }] = await Promise.all([
    browser.storage.local.get(key),
    loadSettings(),
  ]);
  return { ...noCards, ...v.parse(Memory, stored[key] ?? {}), from: cardsFrom as Day | '' };
}

async function storeMemory({ never, shown }: CardMemory): Promise<void> {
  await browser.storage.local.set({ [key]: { never, shown } });
}

export interface CardOfWeek {
  readonly card: Card;
  readonly conversation: ConversationId;
  /** What the user calls the conversation, if anything. */
  readonly label: string | null;
}

/** The card of this week: the one that was shown already, or a new one, which counts as shown from now on. */
export async function cardOfWeek(journal: Journal, today: Day): Promise<CardOfWeek | null> {
  const memory = await loadMemory();
  if (today < memory.from) return null;
  const [entries, known] = await Promise.all([
    journal.entries(addDays(today, 1 - cardWindow), today),
    journal.conversations(),
  ]);
  const labels = new Map(known.map((one) => [one.id, one]));
  const cards = cardsByConversation(
    entries,
    (id) => labels.get(id)?.kind?.value,
    today,
    (id) => openerMarks(labels.get(id)?.openers, today),
  );
  const last = memory.shown.at(-1);
  const again = last && daysBetween(last.day, today) < 7 ? last.id : undefined;
  const found = again
    ? [...cards].flatMap(([conversation, own]) =>
        own.filter(({ id }) => id === again).map((card) => ({ conversation, card })),
      )[0]
    : nextCard(cards, memory, today);
  if (!found || memory.never.includes(found.card.id)) return null;
  if (!again) await storeMemory(afterCard(memory, found.card.id, today));
  return { ...found, label: labels.get(found.conversation)?.label?.value || null };
}

/** No card for 30 to 45 days: the same field and range as after a safety cue, so that its value shows nothing. */
export async function notNow(today: Day): Promise<void> {
  await changeSettings({ cardsFrom: addDays(today, 30 + Math.floor(Math.random() * 16)) });
}

/** This kind of card does not come again. */
export async function neverAgain({ id }: Card): Promise<void> {
  const memory = await loadMemory();
  await storeMemory({ ...memory, never: [...new Set([...memory.never, id])] });
}
