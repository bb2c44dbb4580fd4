import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { type ConversationId, type Entry, kinds } from '../../lib/journal/schema';
import { type KindFilter, turnsOf } from '../amounts';
import { domainText, kindText } from '../kind';
import { MarksKey } from '../marks';
import { counted, number } from '../numbers';
import { Share } from '../popup/share';
import type { ShareView } from '../popup/view';
import { Multiples } from './multiples';
import { type Led, type Multiple, type Unit, units } from './periods';

/** One entry in words. */
interface EntryLine {
  readonly when: string;
  readonly text: string;
}

export interface LookBackProps {
  readonly unit: Unit;
  readonly filter: KindFilter;
  /** The one conversation that is looked at; none at first. */
  readonly conversation: ConversationId | null;
  /** Conversations that the user has named. */
  readonly labels: readonly { readonly id: ConversationId; readonly label: string }[];
  /** The share of that one conversation, where it has turns enough. */
  readonly share: ShareView | null;
  readonly names: readonly string[];
  readonly rows: readonly Multiple[];
  readonly led: Led;
  readonly usual: { readonly now: number; readonly low: number; readonly high: number } | undefined;
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** Called for the entries that are shown only: there may be thousands. */
  readonly lineOf: (entry: Entry) => EntryLine;
  readonly onUnit: (unit: Unit) => void;
  readonly onFilter: (filter: KindFilter) => void;
  readonly onConversation: (conversation: ConversationId | null) => void;
  readonly onRemove: (entry: Entry) => void;
}

const filters: readonly KindFilter[] = ['all', ...kinds.filter((kind) => kind !== 'leave out')];

function FiguresTable({ names, rows }: Pick<LookBackProps, 'names' | 'rows'>) {
  const [id, setId] = useState<Multiple['id']>('all');
  const row = rows.find((one) => one.id === id) ?? rows[0];
  return (
    <div class="stack">
      <label class="row">
        <span class="label">{t('popup_domains_short')}</span>
        <select
          value={row?.id}
          onChange={(event) => setId(event.currentTarget.value as Multiple['id'])}
        >
          {rows.map((one) => (
            <option key={one.id} value={one.id}>
              {one.id === 'all' ? t('journal_all_domains') : domainText(one.id)}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={t('journal_table')}>
        <table>
          <caption>{t('journal_table_both')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('journal_when')}</th>
              {(['began', 'asked', 'answered'] as const).map((part) => (
                <th scope="col" class="number" key={part}>
                  {t(`popup_part_${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names
              .map((name, index) => ({ name, value: row?.values[index] }))
              .toReversed()
              .map(({ name, value }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {(['began', 'asked', 'answered'] as const).map((part) => (
                    <td class="number" key={part}>
                      {number(value ? turnsOf(value, part) : 0)}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Entries({
  entries,
  lineOf,
  onRemove,
}: Pick<LookBackProps, 'entries' | 'lineOf' | 'onRemove'>) {
  const [shown, setShown] = useState(20);
  return (
    <>
      <ul class="entries">
        {entries.slice(0, shown).map((entry) => {
          const { when, text } = lineOf(entry);
          return (
            <li key={entry.id} class="entry">
              <span class="small soft">{when}</span>
              <span>{text}</span>
              <button type="button" class="plain small" onClick={() => onRemove(entry)}>
                {t('journal_remove_entry')}
                <span class="unseen"> {when}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {entries.length > shown && (
        <button type="button" class="plain" onClick={() => setShown(shown + 100)}>
          {t('journal_more')}
        </button>
      )}
    </>
  );
}

/** Look back: began, asked and answered over time, the figures behind them, and entries to remove. */
export function LookBack(props: LookBackProps) {
  const { unit, filter, conversation, labels, names, rows, led, usual, entries } = props;
  const held = led.wentOn + led.revised + led.left;
  const empty = rows.every(({ values }) =>
    values.every((one) => one.began + one.asked + one.both + one.answered === 0),
  );
  return (
    <div class="stack-4">
      <section class="stack-2" aria-labelledby="look-back">
        <div class="spread">
          <h1 id="look-back">{t('journal_room_look_back')}</h1>
          <span class="row">
            <select
              aria-label={t('journal_unit')}
              value={unit}
              onChange={(event) => props.onUnit(event.currentTarget.value as Unit)}
            >
              {units.map((one) => (
                <option key={one} value={one}>
                  {t(`journal_unit_${one}`)}
                </option>
              ))}
            </select>
            <select
              aria-label={t('popup_filter')}
              value={filter}
              disabled={conversation !== null}
              onChange={(event) => props.onFilter(event.currentTarget.value as KindFilter)}
            >
              {filters.map((one) => (
                <option key={one} value={one}>
                  {one === 'all' ? t('kind_all') : kindText(one)}
                </option>
              ))}
            </select>
          </span>
        </div>
        {labels.length > 0 && (
          <label class="row">
            <span class="label">{t('journal_one_conversation')}</span>
            <select
              value={conversation ?? ''}
              onChange={(event) => {
                const found = labels.find(({ id }) => id === event.currentTarget.value);
                props.onConversation(found?.id ?? null);
              }}
            >
              <option value="">{t('journal_one_none')}</option>
              {labels.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        {conversation && !empty && (
          <div class="narrow">
            {props.share ? <Share share={props.share} /> : <p>{t('journal_one_few')}</p>}
          </div>
        )}
        {empty ? (
          <p>
            {t('journal_look_back_none')} <a href="/welcome.html#practice">{t('popup_practice')}</a>
          </p>
        ) : (
          <>
            {usual && (
              <p>{counted('journal_usual', usual.now, number(usual.low), number(usual.high))}</p>
            )}
            <Multiples rows={rows} names={names} />
            <MarksKey />
            <details>
              <summary>{t('journal_table')}</summary>
              <FiguresTable rows={rows} names={names} />
            </details>
          </>
        )}
        <p class="small soft">{t('popup_counted_limits')}</p>
      </section>
      {held > 0 && (
        <section class="stack" aria-labelledby="led">
          <h2 id="led">{t('journal_led')}</h2>
          <ul>
            <li>{counted('journal_led_held', held)}</li>
            {led.wentOn > 0 && <li>{counted('journal_led_went_on', led.wentOn)}</li>}
            {led.revised > 0 && <li>{counted('journal_led_revised', led.revised)}</li>}
            {led.left > 0 && <li>{counted('journal_led_left', led.left)}</li>}
          </ul>
        </section>
      )}
      {entries.length > 0 && (
        <section class="stack" aria-labelledby="entries">
          <h2 id="entries">{t('journal_entries')}</h2>
          <p class="small soft">{t('journal_entries_how')}</p>
          <Entries entries={entries} lineOf={props.lineOf} onRemove={props.onRemove} />
        </section>
      )}
    </div>
  );
}
