import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';
import type { LockState } from '../../lib/journal/lock';
import { faultOf, focusField } from './passphrase';

/** How work with the lock ended, as a finished sentence; `wrong` where another passphrase than the one now was typed. */
export interface LockEnd {
  readonly how: 'done' | 'wrong' | 'failed';
  readonly said: string;
}

/** Does one thing with the lock. */
type LockWork = (fields: { readonly old: string; readonly next: string }) => Promise<LockEnd>;

interface LockProps {
  readonly state: Exclude<LockState, 'locked'>;
  /** That the lock was turned on or off, as a finished sentence. */
  readonly said: string;
  readonly onTurnOn: LockWork;
  readonly onChange: LockWork;
  readonly onTurnOff: LockWork;
  readonly onLock: () => void;
}

interface FormProps {
  readonly title: MessageKey;
  readonly asksOld: boolean;
  readonly asksNext: boolean;
  readonly work: LockWork;
}

function LockForm({ title, asksOld, asksNext, work }: FormProps) {
  const [state, setState] = useState({ working: false, said: '' });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (state.working) return;
        const form = event.currentTarget;
        const fields = new FormData(form);
        const text = (name: string) => `${fields.get(name) ?? ''}`;
        const fault = asksNext ? faultOf(text('next'), text('again')) : undefined;
        if (fault) {
          setState({ working: false, said: t(fault.said) });
          focusField(form, fault.at);
          return;
        }
        setState({ working: true, said: t('journal_working') });
        void work({ old: text('old'), next: text('next') }).then(({ how, said }) => {
          if (how === 'done') form.reset();
          // What else was typed stays: it need not be typed again.
          else if (how === 'wrong') focusField(form, 'old');
          setState({ working: false, said });
        });
      }}
    >
      <h2>{t(title)}</h2>
      {asksOld && (
        <label class="stack">
          <span>{t('journal_lock_old')}</span>
          <input type="password" name="old" autocomplete="current-password" required />
        </label>
      )}
      {asksNext && (
        <>
          <label class="stack">
            <span>{t('journal_lock_next')}</span>
            <input type="password" name="next" autocomplete="new-password" />
            <span class="small soft">{t('journal_passphrase_rule')}</span>
          </label>
          <label class="stack">
            <span>{t('journal_lock_again')}</span>
            <input type="password" name="again" autocomplete="new-password" />
          </label>
        </>
      )}
      <div class="row">
        {/* Disabled, it would lose the focus. */}
        <button type="submit" aria-disabled={state.working}>
          {t(title)}
        </button>
        <span role="status" class="small">
          {state.said}
        </span>
      </div>
    </form>
  );
}

/** The lock: a passphrase before the history and the journal. */
export function Lock({ state, said, onTurnOn, onChange, onTurnOff, onLock }: LockProps) {
  return (
    <div class="stack-4">
      <div class="stack">
        <h1>{t('journal_room_lock')}</h1>
        <p>{t('journal_lock_what')}</p>
        <p>{t('journal_lock_delay')}</p>
        <p role="status">{said}</p>
      </div>
      {state === 'unsupported' && <p class="sheet">{t('journal_lock_unsupported')}</p>}
      {state === 'off' && (
        <LockForm key="on" title="journal_lock_on" asksOld={false} asksNext work={onTurnOn} />
      )}
      {state === 'open' && (
        <>
          <p>
            <button type="button" class="primary" onClick={onLock}>
              {t('journal_lock_now')}
            </button>
          </p>
          <LockForm key="change" title="journal_lock_change" asksOld asksNext work={onChange} />
          <LockForm key="off" title="journal_lock_off" asksOld asksNext={false} work={onTurnOff} />
        </>
      )}
    </div>
  );
}
