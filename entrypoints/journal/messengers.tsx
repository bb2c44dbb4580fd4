import type { ComponentChild } from 'preact';
import { Messengers } from '../../components/welcome/messengers';
import { t } from '../../lib/i18n';
import { loadSettings } from '../../lib/settings';
import { loadMessengerRows, switchOrigins } from '../welcome/sites';
import type { Show } from './rooms';

/** The room of messengers: the same list as on the welcome page. */
export async function loadMessengers(show: Show): Promise<ComponentChild> {
  const [{ consent }, sites] = await Promise.all([loadSettings(), loadMessengerRows()]);
  return (
    <div class="stack-4">
      <h1>{t('journal_room_messengers')}</h1>
      <Messengers
        {...sites}
        allowed={consent}
        onSwitch={(origins, on) => void switchOrigins(origins, on).then(show, show)}
      />
    </div>
  );
}
