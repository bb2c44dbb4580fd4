import { useState } from 'preact/hooks';
import { t } from '../lib/i18n';

/** Tries a passphrase; resolves to a sentence that says why it did not open, or `''`. */
export type TryPassphrase = (passphrase: string) => Promise<string>;

/** The passphrase, and one plain line when it did not open. */
export function Unlock({ unlock }: { readonly unlock: TryPassphrase }) {
  const [state, setState] = useState({ working: false, said: '' });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (state.working) return;
        const form = event.currentTarget;
        const passphrase = `${new FormData(form).get('passphrase') ?? ''}`;
        setState({ working: true, said: '' });
        void unlock(passphrase).then((said) => {
          form.reset();
          if (said !== '') form.querySelector('input')?.focus();
          setState({ working: false, said });
        });
      }}
    >
      <label class="stack">
        <span>{t('popup_locked')}</span>
        <input type="password" name="passphrase" autocomplete="off" required />
      </label>
      <div class="row">
        {/* Disabled, it would lose the focus. */}
        <button type="submit" aria-disabled={state.working}>
          {t(state.working ? 'journal_working' : 'popup_unlock')}
        </button>
        <span role="status" class="small">
          {state.said}
        </span>
      </div>
    </form>
  );
}
