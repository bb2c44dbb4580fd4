import { t } from '../../lib/i18n';
import { type Kind, kinds } from '../../lib/journal/schema';
import { kindText } from '../kind';
import type { HistoryView, PopupActions } from './view';

export type ConversationActions = Pick<
  PopupActions,
  'setKind' | 'setLabel' | 'markOpener' | 'forgetConversation'
>;

interface ConversationProps extends Pick<HistoryView, 'label' | 'opener'> {
  readonly kind: Kind;
  readonly on: ConversationActions;
}

const answers = [
  ['me', 'popup_opener_me'],
  ['they', 'popup_opener_they'],
] as const;

/** What the user chooses for the conversation that is open: its kind, its name, who wrote first, and to forget it. */
export function Conversation({ kind, label, opener, on }: ConversationProps) {
  return (
    <>
      <label class="spread">
        {t('popup_conversation')}
        <select value={kind} onChange={(event) => on.setKind(event.currentTarget.value as Kind)}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {kindText(one)}
            </option>
          ))}
        </select>
      </label>
      {opener && (
        <fieldset class="spread">
          <legend class="inline">{t('popup_opener')}</legend>
          <span class="row">
            {answers.map(([who, key]) => (
              <button
                key={who}
                type="button"
                aria-pressed={opener === who}
                onClick={() => on.markOpener(who)}
              >
                {t(key)}
              </button>
            ))}
          </span>
        </fieldset>
      )}
      <details>
        <summary class="quiet">{t('popup_label')}</summary>
        <div class="stack fade">
          <label class="stack">
            <span class="small soft">{t('popup_label_how')}</span>
            <input
              type="text"
              maxLength={200}
              autocomplete="off"
              // A name that is forgotten goes; one that is being written is not taken back.
              value={label && undefined}
              defaultValue={label}
              dir="auto"
              // At each key: a press beside the popup ends it at once.
              onInput={(event) => on.setLabel(event.currentTarget.value)}
            />
          </label>
          <button type="button" class="plain small" onClick={on.forgetConversation}>
            {t('popup_forget_conversation')}
          </button>
        </div>
      </details>
    </>
  );
}
