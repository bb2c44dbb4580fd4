import type { ComponentChild } from 'preact';
import { Cards, cardText } from '../../components/journal/cards';
import { openJournal } from '../../lib/journal/journal';
import { dayOf } from '../../lib/time';
import { cardOfWeek, neverAgain, notNow } from './card-of-week';
import type { Show } from './rooms';

/** The room of cards. */
export async function loadCards(show: Show): Promise<ComponentChild> {
  const today = dayOf(Date.now());
  const found = await cardOfWeek(await openJournal(), today);
  return (
    <Cards
      card={found && { text: cardText(found.card), label: found.label }}
      onNotNow={() => void notNow(today).then(show, show)}
      onNever={() => found && void neverAgain(found.card).then(show, show)}
    />
  );
}
