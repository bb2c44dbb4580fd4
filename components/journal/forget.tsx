import { t } from '../../lib/i18n';

export const spans = ['hour', 'day', 'everything'] as const;
export type Forgettable = (typeof spans)[number];

interface ForgetProps {
  readonly done: Forgettable | 'failed' | null;
  readonly onForget: (what: Forgettable) => void;
}

/** Forget: each of it in one press, with no way back and no question. */
export function Forget({ done, onForget }: ForgetProps) {
  return (
    <div class="stack-4">
      <h1>{t('journal_room_forget')}</h1>
      <p role="status">{done ? t(`journal_forgot_${done}`) : t('journal_forget_how')}</p>
      {spans.map((what) => (
        <section class="stack" key={what}>
          <p>{t(`journal_forget_${what}_what`)}</p>
          <button type="button" onClick={() => onForget(what)}>
            {t(`journal_forget_${what}`)}
          </button>
        </section>
      ))}
      <p class="small soft">{t('journal_forget_rest')}</p>
    </div>
  );
}
