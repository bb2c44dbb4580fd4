import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { ExportChoice, Format } from '../../lib/journal/export/export';
import { faultOf, focusField, type PassphraseFault } from './passphrase';
import { type Work, WorkShown } from './work';

interface ExportProps {
  readonly work: Work | null;
  /** How the last one ended, as a finished sentence. */
  readonly ended: string;
  readonly onExport: (choice: ExportChoice) => void;
}

const formats: readonly Format[] = ['json', 'markdown', 'csv', 'jrnl', 'dayone', 'counts'];
const contents = ['pages', 'counts', 'merge'] as const;
type Content = (typeof contents)[number];

/** What a format can hold besides the journal's pages. */
function contentsOf(format: Format): readonly Content[] {
  if (format === 'json') return contents;
  return format === 'markdown' ? ['pages', 'counts'] : ['pages'];
}

/** Export: the journal alone unless more is chosen, with or without a passphrase. */
export function Export({ work, ended, onExport }: ExportProps) {
  const [format, setFormat] = useState<Format>('json');
  const [what, setWhat] = useState<Content>('pages');
  const [locks, setLocks] = useState(false);
  const [fault, setFault] = useState<PassphraseFault | undefined>();
  const possible = contentsOf(format);
  const chosen = possible.includes(what) ? what : 'pages';
  return (
    <form
      class="stack-4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const fields = new FormData(form);
        const passphrase = `${fields.get('next') ?? ''}`;
        const wrong =
          passphrase === '' ? undefined : faultOf(passphrase, `${fields.get('again') ?? ''}`);
        setFault(wrong);
        if (wrong) return focusField(form, wrong.at);
        onExport({ format, what: chosen, ...(passphrase === '' ? {} : { passphrase }) });
      }}
    >
      <div class="stack">
        <h1>{t('journal_room_export')}</h1>
        <p>{t('journal_export_how')}</p>
      </div>
      <fieldset class="stack">
        <legend>{t('journal_export_format')}</legend>
        {formats.map((one) => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name="format"
              value={one}
              checked={one === format}
              onChange={() => setFormat(one)}
            />
            <span>
              {t(`journal_format_${one}`)}
              <span class="small soft about">{t(`journal_format_${one}_about`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {possible.length > 1 && (
        <fieldset class="stack">
          <legend>{t('journal_export_what')}</legend>
          {possible.map((one) => (
            <label class="choice" key={one}>
              <input
                type="radio"
                name="what"
                value={one}
                checked={one === chosen}
                onChange={() => setWhat(one)}
              />
              {t(`journal_export_${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <label class="stack">
        <span>{t('journal_export_passphrase')}</span>
        <input
          type="password"
          name="next"
          autocomplete="new-password"
          onInput={(event) => setLocks(event.currentTarget.value !== '')}
        />
        <span class="small soft">
          {t('journal_passphrase_rule')} {t('journal_export_passphrase_how')}
        </span>
      </label>
      {locks && (
        <label class="stack">
          <span>{t('journal_lock_again')}</span>
          <input type="password" name="again" autocomplete="new-password" />
        </label>
      )}
      <div class="stack">
        {work ? (
          <WorkShown work={work} />
        ) : (
          <button type="submit" class="primary">
            {t('journal_export_make')}
          </button>
        )}
        <p role="status">{fault ? t(fault.said) : ended}</p>
      </div>
    </form>
  );
}
