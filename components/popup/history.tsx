import { t } from '../../lib/i18n';
import { kinds } from '../../lib/journal/schema';
import type { KindFilter } from '../amounts';
import { kindText } from '../kind';
import { Marks, MarksKey } from '../marks';
import { counted } from '../numbers';
import { Conversation, type ConversationActions } from './conversation';
import { Share } from './share';
import type { Amounts, HistoryView, PopupActions } from './view';

interface HistoryProps {
  readonly history: HistoryView;
  readonly on: Pick<PopupActions, 'filter' | 'notSo' | 'wake'> & ConversationActions;
}

const filters: readonly KindFilter[] = ['all', ...kinds.filter((kind) => kind !== 'leave out')];

function AmountsList({ rows }: { readonly rows: readonly Amounts[] }) {
  return (
    <dl class="amounts">
      {rows.map(({ name, amounts }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Marks amounts={amounts} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Everything of the popup that comes from the history. */
export function History({ history, on }: HistoryProps) {
  const { share, lately, domains, justNow, kind, resting, stopped } = history;
  const empty = share.state === 'few' && share.turns === 0 && domains.length === 0;
  return (
    <>
      {stopped && (
        <p class="sheet">
          {stopped.text}{' '}
          <a href={`/journal.html#/write/stopped/${stopped.day}`} target="_blank" rel="noreferrer">
            {t('popup_stopped_write')}
          </a>
        </p>
      )}
      <section class="stack" aria-labelledby="share">
        <div class="spread">
          <h2 id="share">{t('popup_share')}</h2>
          <select
            class="plain"
            aria-label={t('popup_filter')}
            value={history.filter}
            onChange={(event) => on.filter(event.currentTarget.value as KindFilter)}
          >
            {filters.map((filter) => (
              <option key={filter} value={filter}>
                {filter === 'all' ? t('kind_all') : kindText(filter)}
              </option>
            ))}
          </select>
        </div>
        <Share share={share} />
      </section>
      {!empty && (
        <section class="stack" aria-labelledby="lately">
          <h2 id="lately">{t('popup_lately')}</h2>
          <AmountsList rows={lately} />
          <MarksKey />
        </section>
      )}
      {domains.length > 0 && (
        <section class="stack" aria-labelledby="domains">
          <h2 id="domains">{t('popup_domains')}</h2>
          <AmountsList rows={domains} />
        </section>
      )}
      <div class="stack ruled">
        {justNow && (
          <div class="spread tight">
            <p>{t('popup_just_now', justNow.text)}</p>
            <button type="button" class="plain small" onClick={() => on.notSo(justNow)}>
              {t('popup_not_so')}
            </button>
          </div>
        )}
        {kind && <Conversation kind={kind} label={history.label} opener={history.opener} on={on} />}
        {resting.length > 0 && (
          <details>
            <summary class="quiet">{counted('popup_resting', resting.length)}</summary>
            <ul class="stack fade">
              {resting.map(({ id, name, until }) => (
                <li class="spread small" key={id}>
                  {t('popup_rests_until', name, until)}
                  <button type="button" class="plain" onClick={() => on.wake(id)}>
                    {t('popup_wake')}
                    <span class="unseen"> {name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}
