import { t } from '../../lib/i18n';
import { Band } from '../band';
import { counted } from '../numbers';
import type { ShareView } from './view';

/** Initiative and asking: the sentence, the band, what it rests on and what is counted. */
export function Share({ share }: { readonly share: ShareView }) {
  if (share.state === 'few') {
    return (
      <div class="stack">
        <p>{share.turns === 0 ? t('popup_share_none') : t('share_few')}</p>
        {share.turns === 0 && (
          <p class="small">
            <a class="alone" href="/welcome.html#practice" target="_blank" rel="noreferrer">
              {t('popup_practice')}
            </a>
          </p>
        )}
      </div>
    );
  }
  const { sentence, low, high, turns, days, answered } = share;
  const rests = [
    counted('popup_rests', turns, counted('popup_rests_days', days)),
    ...(answered > 0 ? [counted('popup_answered', answered)] : []),
  ];
  return (
    <div class="stack">
      <p>{sentence}</p>
      {share.state === 'band' && <Band low={low} high={high} />}
      <p class="small soft">{rests.join(' · ')}</p>
      <details class="small">
        <summary class="quiet">{t('popup_counted')}</summary>
        <div class="stack fade">
          <p>{t('popup_counted_began')}</p>
          <p>{t('popup_counted_limits')}</p>
          <p>{t('popup_counted_automatic')}</p>
        </div>
      </details>
    </div>
  );
}
