import type { ComponentChild } from 'preact';
import { Import } from '../../components/journal/import';
import { counted } from '../../components/numbers';
import { t } from '../../lib/i18n';
import { ImportError } from '../../lib/journal/export/import-error';
import { openJournal } from '../../lib/journal/journal';
import { createLongWork } from './long-work';
import type { Show } from './rooms';

let needsPassphrase = false;

const importing = createLongWork(
  () => t('journal_stopped'),
  (error) => {
    if (!(error instanceof ImportError)) return t('journal_import_failed');
    needsPassphrase ||= error.reason === 'passphrase_needed';
    return t(error.key);
  },
);

/** The room to import in. */
export async function loadImport(show: Show): Promise<ComponentChild> {
  await openJournal();
  return (
    <Import
      {...importing.state()}
      needsPassphrase={needsPassphrase}
      onChoose={() => {
        importing.forget();
        void show();
      }}
      onImport={(file, passphrase) =>
        void importing.run(show, async (signal, progress) => {
          const { importFile } = await import('../../lib/journal/export/import');
          const journal = await openJournal();
          const { pages, days } = await importFile(journal, file, {
            signal,
            progress,
            ...(passphrase === undefined ? {} : { passphrase }),
          });
          needsPassphrase = false;
          if (pages + days === 0) return t('journal_imported_none');
          return [
            ...(pages > 0 ? [counted('journal_imported_pages', pages)] : []),
            ...(days > 0 ? [counted('journal_imported_days', days)] : []),
          ].join(' ');
        })
      }
    />
  );
}
