import { t } from '../../lib/i18n';
import type { PopupActions, SiteView } from './view';

interface SiteProps {
  readonly site: SiteView | null;
  readonly on: Pick<PopupActions, 'switchSite' | 'reload'>;
}

/** This site's switch and how the script fares on it, with a next step where it does not. */
export function Site({ site, on }: SiteProps) {
  if (!site) return <p class="small soft">{t('popup_site_none')}</p>;
  const { name, state, lastSend } = site;
  const working = state === 'holding' || state === 'waiting';
  return (
    <div class="stack">
      <div class="spread">
        <p>
          <bdi>{name}</bdi>{' '}
          <span class="soft">{t(state === 'off' ? 'popup_off' : 'popup_on')}</span>
        </p>
        <button
          type="button"
          class={state === 'off' ? '' : 'plain small'}
          onClick={() => on.switchSite(site, state === 'off')}
        >
          {t(state === 'off' ? 'popup_switch_on' : 'popup_switch_off')}
        </button>
      </div>
      {state === 'off' && <p class="small soft">{t('popup_site_off')}</p>}
      {working && (
        <p class="small soft">{lastSend ? t('popup_last_send', lastSend) : t('popup_no_send')}</p>
      )}
      {state === 'watching' && (
        <p class="small">
          {t('popup_watching')}{' '}
          <button type="button" class="plain" onClick={on.reload}>
            {t('popup_reload')}
          </button>
        </p>
      )}
      {state === 'unrecognised' && <p class="small">{t('popup_unrecognised')}</p>}
    </div>
  );
}
