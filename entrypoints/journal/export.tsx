import type { ComponentChild } from 'preact';
import { Export } from '../../components/journal/export';
import { t } from '../../lib/i18n';
import { JournalError } from '../../lib/journal/error';
import type { ExportChoice } from '../../lib/journal/export/export';
import { openJournal } from '../../lib/journal/journal';
import { dayOf } from '../../lib/time';
import { createLongWork } from './long-work';
import type { Show } from './rooms';

const exporting = createLongWork(
  () => t('journal_stopped'),
  () => t('journal_export_failed'),
);

/** What a file holds, in the words of the choice. */
function heldBy({ format, what = 'pages' }: ExportChoice): string {
  return t(format === 'counts' ? 'journal_format_counts_about' : `journal_export_${what}`);
}

/** Hands a file to the browser's own download. */
function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The room to export in. */
export async function loadExport(show: Show): Promise<ComponentChild> {
  const { store } = await openJournal();
  await store
    .read(async () => undefined)
    .catch((error: unknown) => {
      // While locked this room is as closed as the others; of a damaged history what is left can be had.
      if (error instanceof JournalError && error.state === 'locked') throw error;
    });
  return (
    <Export
      {...exporting.state()}
      onExport={(choice) =>
        void exporting.run(show, async (signal, progress) => {
          const { exportJournal, formatNames } = await import('../../lib/journal/export/export');
          const stream = await exportJournal(await openJournal(), choice, { signal, progress });
          const { ending, type } = formatNames[choice.format];
          const file = await new Response(stream, { headers: { 'content-type': type } }).blob();
          signal.throwIfAborted();
          const sealed = choice.passphrase === undefined ? '' : '.age';
          download(file, `journal-${dayOf(Date.now())}${ending}${sealed}`);
          return t('journal_export_made', heldBy(choice));
        })
      }
    />
  );
}
