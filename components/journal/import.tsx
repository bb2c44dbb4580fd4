import { t } from '../../lib/i18n';
import { type Work, WorkShown } from './work';

interface ImportProps {
  readonly work: Work | null;
  readonly ended: string;
  readonly needsPassphrase: boolean;
  /** Another file was chosen: what was said of the last one is no longer true of it. */
  readonly onChoose: () => void;
  readonly onImport: (file: File, passphrase: string | undefined) => void;
}

/** Import: merges a file; twice the same one changes nothing. */
export function Import({ work, ended, needsPassphrase, onChoose, onImport }: ImportProps) {
  return (
    <form
      class="stack-4"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const file = fields.get('file');
        const passphrase = `${fields.get('passphrase') ?? ''}`;
        if (file instanceof File && file.name !== '') {
          onImport(file, passphrase === '' ? undefined : passphrase);
        }
      }}
    >
      <div class="stack">
        <h1>{t('journal_room_import')}</h1>
        <p>{t('journal_import_how')}</p>
      </div>
      <label class="stack">
        <span>{t('journal_import_file')}</span>
        <input type="file" name="file" required onChange={onChoose} />
      </label>
      {needsPassphrase && (
        <label class="stack">
          <span>{t('journal_import_passphrase')}</span>
          <input type="password" name="passphrase" autocomplete="off" />
        </label>
      )}
      <div class="stack">
        {work ? (
          <WorkShown work={work} />
        ) : (
          <button type="submit" class="primary">
            {t('journal_room_import')}
          </button>
        )}
        <p role="status">{ended}</p>
      </div>
    </form>
  );
}
