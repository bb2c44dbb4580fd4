import { t } from '../../lib/i18n';
import type { Card } from '../../lib/journal/cards';
import type { Day } from '../../lib/journal/schema';
import { dayName } from '../dates';
import { domainText, partText } from '../kind';
import { number } from '../numbers';

/** A card as its finished sentence. */
export function cardText({ key, values }: Card, today: Day): string {
  const gaps = [
    values.days === undefined ? undefined : number(values.days),
    values.day && dayName(values.day, today),
    values.domain && domainText(values.domain).toLocaleLowerCase(),
    values.part && partText(values.part),
    values.first === undefined ? undefined : number(values.first),
    values.marked === undefined ? undefined : number(values.marked),
  ];
  return t(key, ...gaps.filter((gap) => gap !== undefined));
}

interface CardsProps {
  readonly card: { readonly text: string; readonly label: string | null } | null;
  readonly onNotNow: () => void;
  readonly onNever: () => void;
}

const ways = ['journal_give_back_1', 'journal_give_back_2', 'journal_give_back_3'] as const;

/** Cards: at most one new a week, with "not now" and "never"; ways to give back on request. */
export function Cards({ card, onNotNow, onNever }: CardsProps) {
  return (
    <div class="stack-4">
      <section class="stack-2" aria-labelledby="cards">
        <h1 id="cards">{t('journal_room_cards')}</h1>
        {card ? (
          <article class="sheet stack-2">
            {card.label && (
              <p class="small soft" dir="auto">
                {card.label}
              </p>
            )}
            <p class="prompt">{card.text}</p>
            <p class="small soft">{t('history_closing')}</p>
            <p class="row">
              <a class="button" href="#/write/new">
                {t('journal_write_on_this')}
              </a>
              <button type="button" class="plain" onClick={onNotNow}>
                {t('journal_card_not_now')}
              </button>
              <button type="button" class="plain" onClick={onNever}>
                {t('journal_card_never')}
              </button>
            </p>
          </article>
        ) : (
          <p>{t('journal_cards_none')}</p>
        )}
      </section>
      <details>
        <summary>{t('journal_give_back')}</summary>
        <ul class="entries fade">
          {ways.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
