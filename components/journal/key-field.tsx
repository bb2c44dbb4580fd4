import { useRef, useState } from 'preact/hooks';
import { keyName } from '../../lib/composer/card/key';
import { t } from '../../lib/i18n';
import { defaultCardKey } from '../../lib/settings';
import { isTaken, shortcutOf } from './shortcut';

interface KeyFieldProps {
  readonly value: string;
  readonly onChange: (shortcut: string) => void;
}

/** The shortcut into a hint: set by pressing it, refused where browser or writing need it, and taken back by a button. */
export function KeyField({ value, onChange }: KeyFieldProps) {
  const [taken, setTaken] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const change = (shortcut: string) => {
    setTaken(false);
    onChange(shortcut);
  };
  return (
    <div class="stack">
      <label class="spread">
        <span>
          {t('journal_key')}
          <span class="small soft about">{t('journal_key_how')}</span>
        </span>
        <input
          ref={field}
          type="text"
          readOnly
          class="key"
          dir="ltr"
          aria-describedby="card-key-taken"
          value={keyName(value)}
          onKeyDown={(event) => {
            const shortcut = shortcutOf(event);
            if (!shortcut) return;
            event.preventDefault();
            if (isTaken(event)) setTaken(true);
            else change(shortcut);
          }}
        />
      </label>
      <p class="spread small">
        <span id="card-key-taken" role="status">
          {taken ? t('journal_key_taken') : ''}
        </span>
        {value !== defaultCardKey && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              // The button goes with the press.
              field.current?.focus();
              change(defaultCardKey);
            }}
          >
            {t('journal_key_back', keyName(defaultCardKey))}
          </button>
        )}
      </p>
    </div>
  );
}
