import { t } from '../../lib/i18n';
import { Unlock } from '../unlock';
import { History } from './history';
import { Site } from './site';
import type { PopupActions, PopupView } from './view';

interface PopupProps {
  readonly view: PopupView;
  readonly on: PopupActions;
}

/** The popup: words first, then marks, then this site and the way to the journal (look.md). */
export function Popup({ view, on }: PopupProps) {
  const { consent, site, quiet, history } = view;
  if (!consent) {
    return (
      <main class="stack-2">
        <h1>{t('app_name')}</h1>
        <p>{t('popup_no_consent')}</p>
        <p>
          <a class="button primary" href="/welcome.html" target="_blank" rel="noreferrer">
            {t('popup_read_first')}
          </a>
        </p>
      </main>
    );
  }
  const closed = 'closed' in history ? history.closed : null;
  return (
    <main class="stack-2">
      <h1 class="unseen">{t('app_name')}</h1>
      {'closed' in history ? (
        history.closed === 'locked' ? (
          <Unlock unlock={on.unlock} />
        ) : (
          <div class="sheet stack" role="status">
            <p>{t(`popup_closed_${history.closed}`)}</p>
            <p class="small soft">{t('popup_closed_sends')}</p>
          </div>
        )
      ) : (
        <History history={history} on={on} />
      )}
      <section class="ruled stack" aria-label={t('popup_site')}>
        <Site site={site} on={on} />
      </section>
      <div class="ruled foot spread">
        <span>
          {quiet !== null && (
            <span class="small soft">
              {quiet === '' ? t('popup_quiet_open') : t('popup_quiet_until', quiet)}{' '}
            </span>
          )}
          <button type="button" class="plain" onClick={() => on.quiet(quiet === null)}>
            {t(quiet === null ? 'card_quiet_hour' : 'popup_quiet_end')}
          </button>
        </span>
        {closed !== 'locked' && (
          <a href="/journal.html" target="_blank" rel="noreferrer">
            {t('popup_journal')}
          </a>
        )}
      </div>
    </main>
  );
}
