import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';

/** The passphrase, and one plain line when it was not the right one. */
export function Unlock({ unlock }: { readonly unlock: (passphrase: string) => Promise<boolean> }) {
  const [state, setState] = useState<'idle' | 'working' | 'wrong'>('idle');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const passphrase = `${new FormData(form).get('passphrase') ?? ''}`;
        setState('working');
        void unlock(passphrase).then((right) => {
          form.reset();
          setState(right ? 'idle' : 'wrong');
        });
      }}
    >
      <label class="stack">
        <span>{t('popup_locked')}</span>
        <input type="password" name="passphrase" autocomplete="off" required />
      </label>
      <div class="row">
        <button type="submit" disabled={state === 'working'}>
          {t(state === 'working' ? 'popup_unlocking' : 'popup_unlock')}
        </button>
        <span role="status" class="small">
          {state === 'wrong' ? t('popup_wrong') : ''}
        </span>
      </div>
    </form>
  );
}
