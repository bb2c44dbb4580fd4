import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { ConversationId } from '../../lib/journal/schema';

const spans = ['hour', 'day'] as const;
export type Forgettable = (typeof spans)[number] | 'everything' | { conversation: ConversationId };
export type Forgot = (typeof spans)[number] | 'everything' | 'conversation' | 'failed';

interface ForgetProps {
  readonly done: Forgot | null;
  /** Conversations that the user has named. */
  readonly labels: readonly { readonly id: ConversationId; readonly label: string }[];
  readonly onForget: (what: Forgettable) => void;
}

function OneConversation({ labels, onForget }: Omit<ForgetProps, 'done'>) {
  const [chosen, setChosen] = useState('');
  const one = labels.find(({ id }) => id === chosen) ?? labels[0];
  return (
    <section class="stack">
      <p>{t('journal_forget_conversation_what')}</p>
      {one && (
        <p class="row">
          <select
            aria-label={t('journal_one_conversation')}
            value={one.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {labels.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <button type="button" onClick={() => onForget({ conversation: one.id })}>
            {t('journal_forget_conversation')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Forget: each of it in one press, with no way back and no question. */
export function Forget({ done, labels, onForget }: ForgetProps) {
  const span = (what: (typeof spans)[number] | 'everything') => (
    <section class="stack" key={what}>
      <p>{t(`journal_forget_${what}_what`)}</p>
      <button type="button" onClick={() => onForget(what)}>
        {t(`journal_forget_${what}`)}
      </button>
    </section>
  );
  return (
    <div class="stack-4">
      <h1>{t('journal_room_forget')}</h1>
      <p role="status">{done ? t(`journal_forgot_${done}`) : t('journal_forget_how')}</p>
      {spans.map(span)}
      <OneConversation labels={labels} onForget={onForget} />
      {span('everything')}
      <p class="small soft">{t('journal_forget_rest')}</p>
    </div>
  );
}
