import type { Ref } from 'preact';
import { t } from '../../lib/i18n';

/** A message that was sent to nobody, with what was read in it as a finished text. */
export interface PracticeMessage {
  readonly id: number;
  readonly text: string;
  readonly read: string;
}

export interface PracticeProps {
  readonly messages: readonly PracticeMessage[];
  readonly box: Ref<HTMLTextAreaElement>;
  readonly onTry: (draft: string) => void;
  readonly onSend: () => void;
}

const drafts = ['welcome_draft_clean', 'welcome_draft_pattern', 'welcome_draft_both'] as const;

/** A composer that sends to nobody, where the real reading, hint and hold work. */
export function Practice({ messages, box, onTry, onSend }: PracticeProps) {
  return (
    <div class="practice sheet stack-2">
      <div class="stack">
        <p class="label" id="practice-drafts">
          {t('welcome_practice_press')}
        </p>
        <ul class="stack" aria-labelledby="practice-drafts">
          {drafts.map((key) => (
            <li key={key}>
              <button type="button" class="draft" dir="auto" onClick={() => onTry(t(key))}>
                {t(key)}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <ol class="stack sent" aria-label={t('welcome_practice_sent')} aria-live="polite">
        {messages.map(({ id, text, read }) => (
          <li key={id} class="fade">
            <p class="bubble" dir="auto">
              {text}
            </p>
            <p class="small soft">{read}</p>
          </li>
        ))}
      </ol>
      <div class="composer">
        <textarea
          ref={box}
          id="practice-draft"
          dir="auto"
          rows={2}
          aria-label={t('welcome_practice_box')}
          placeholder={t('welcome_practice_box')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            onSend();
          }}
        />
        <button type="button" id="practice-send" class="primary" onClick={onSend}>
          {t('welcome_practice_send')}
        </button>
      </div>
    </div>
  );
}
