import { t } from '../../lib/i18n';
import type { Card } from '../../lib/journal/cards';
import { dateInText } from '../dates';
import { domainInText, inKey } from '../kind';
import { counted, number } from '../numbers';

/** A card as its finished sentence. */
export function cardText({ key, values }: Card): string {
  switch (key) {
    case 'history_small_acts':
      return counted(key, values.days);
    case 'history_came_back':
    case 'history_no_repair':
      return t(key, dateInText(values.day));
    case 'history_one_domain':
      return t(key, domainInText(values.domain));
    case 'history_hot_hours':
      return t(`history_hot_hours_${inKey(values.part)}`);
    case 'history_opener':
      return t(key, number(values.first), number(values.marked));
    default:
      return t(key);
  }
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
