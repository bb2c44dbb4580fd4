import { t } from '../../lib/i18n';
import { NoPack } from '../no-pack';
import { Messengers, type MessengersProps } from './messengers';
import { Practice, type PracticeProps } from './practice';

export interface WelcomeProps {
  readonly consent: boolean;
  readonly onConsent: (given: boolean) => void;
  readonly practice: PracticeProps;
  readonly messengers: Omit<MessengersProps, 'allowed'>;
  readonly browserName: 'chromium' | 'firefox';
}

/** The first page: what this does, what it cannot see, who can see it, and every choice. */
export function Welcome({ consent, onConsent, practice, messengers, browserName }: WelcomeProps) {
  return (
    <main class="stack-4">
      <header class="stack-2">
        <p class="brand">
          <img src="/icon/mutual.svg" width="32" height="32" alt="" /> {t('app_name')}
        </p>
        <h1>{t('welcome_title')}</h1>
        <p class="lede">{t('welcome_lede')}</p>
      </header>

      <section class="stack-2" aria-labelledby="practice">
        <h2 id="practice">{t('welcome_practice')}</h2>
        <p>{t('welcome_practice_how')}</p>
        <NoPack />
        <Practice {...practice} />
      </section>

      <section class="stack-2" aria-labelledby="does">
        <h2 id="does">{t('welcome_does')}</h2>
        <ul class="points stack">
          <li>{t('welcome_does_hint')}</li>
          <li>{t('welcome_does_mirror')}</li>
          <li>{t('welcome_does_journal')}</li>
          <li>{t('welcome_does_local')}</li>
        </ul>
      </section>

      <section class="stack-2" aria-labelledby="cannot">
        <h2 id="cannot">{t('welcome_cannot')}</h2>
        <p>{t('welcome_cannot_see')}</p>
        <p>{t('welcome_cannot_fair')}</p>
      </section>

      <section class="stack-2" aria-labelledby="seen">
        <h2 id="seen">{t('welcome_seen')}</h2>
        <p>{t('welcome_seen_by')}</p>
        <p>{t('welcome_seen_history')}</p>
      </section>

      <section class="stack-2" aria-labelledby="consent">
        <h2 id="consent">{t('welcome_consent')}</h2>
        <p>{t(consent ? 'welcome_consent_given' : 'welcome_consent_asked')}</p>
        <p>
          <button
            type="button"
            id="consent-button"
            class={consent ? '' : 'primary'}
            onClick={() => onConsent(!consent)}
          >
            {t(consent ? 'welcome_consent_withdraw' : 'welcome_consent_give')}
          </button>
        </p>
      </section>

      <section class="stack-2" aria-labelledby="messengers">
        <h2 id="messengers">{t('welcome_messengers')}</h2>
        <Messengers {...messengers} allowed={consent} />
      </section>

      <section class="stack-2" aria-labelledby="pin">
        <h2 id="pin">{t('welcome_pin')}</h2>
        <p>{t(browserName === 'firefox' ? 'welcome_pin_firefox' : 'welcome_pin_chromium')}</p>
      </section>

      <footer class="stack-2 ruled">
        <p>{t('welcome_never_show')}</p>
        <p>
          <a class="alone" href="/journal.html">
            {t('popup_journal')}
          </a>
        </p>
      </footer>
    </main>
  );
}
