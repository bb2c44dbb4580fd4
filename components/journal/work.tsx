import { t } from '../../lib/i18n';

/** Long work: how far it is where that is known, and a way to stop it. */
export interface Work {
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  readonly stop: () => void;
}

/** Shows long work that can be stopped. */
export function WorkShown({ work }: { readonly work: Work }) {
  return (
    <p class="row">
      <span id="working">{t('journal_working')}</span>
      {work.total > 0 ? (
        <progress aria-labelledby="working" value={work.done} max={work.total} />
      ) : (
        <progress aria-labelledby="working" />
      )}
      <button type="button" onClick={work.stop}>
        {t('journal_stop')}
      </button>
    </p>
  );
}
