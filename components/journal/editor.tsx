import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/journal/schema';
import { longDate } from '../dates';
import { keepWriting } from './keeping';
import { parseTags } from './pages';

/** A page as the editor holds it: what is written down is decided elsewhere. */
export type Draft = Omit<Page, 'counter' | 'device' | 'removed'> & Partial<Pick<Page, 'counter'>>;

type Written = Pick<Draft, 'text' | 'tags'>;

interface EditorProps {
  readonly page: Draft;
  readonly prompt: string | null;
  /** Resolves to the counter of the page as it was kept; rejects where it could not be. */
  readonly onSave: (page: Draft) => Promise<number>;
  readonly onRemove: (page: Draft) => void;
}

/** A large quiet page that saves itself as one types. Give it the page's id as key. */
export function Editor({ page, prompt, onSave, onRemove }: EditorProps) {
  const [status, setStatus] = useState('');
  const [empty, setEmpty] = useState(page.text === '');
  /** The latest state of the page that came from here or is shown here; 0 while none is kept. */
  const known = useRef(page.counter ?? 0);
  const sheet = useRef<HTMLTextAreaElement>(null);
  const tagLine = useRef<HTMLInputElement>(null);
  const save = useRef(async (_written: Written) => {});
  // Kept here, since the fields are gone by the time the page is left for another room.
  const [keeping] = useState(() =>
    keepWriting<Written>(
      { text: page.text, tags: page.tags },
      (written) => save.current(written),
      (kept) => {
        if (kept === 'failed') setStatus(t('journal_not_saved'));
        else if (kept === 'resting') setStatus(known.current === 0 ? '' : t('journal_saved'));
        // That it was not saved stays said until it is: told anew at each key, it would be read aloud again and again.
        else setStatus((said) => (said === t('journal_saved') ? '' : said));
      },
    ),
  );

  save.current = async (written) => {
    if (written.text === '' && known.current === 0) return;
    known.current = Math.max(known.current, await onSave({ ...page, ...written }));
  };

  // Written on in another window: what is typed next must not bring the old text back.
  useLayoutEffect(() => {
    const { counter = 0, text, tags } = page;
    if (counter <= known.current) return;
    known.current = counter;
    if (!keeping.isKept()) return;
    const before = keeping.latest();
    keeping.take({ text, tags });
    if (sheet.current && text !== before.text) sheet.current.value = text;
    if (tagLine.current && `${tags}` !== `${before.tags}`) tagLine.current.value = tags.join(', ');
  });

  const write = (change: Partial<Written>) => {
    keeping.write({ ...keeping.latest(), ...change });
    setEmpty(keeping.latest().text === '' && page.text === '');
  };

  useEffect(() => {
    const leave = new AbortController();
    addEventListener('pagehide', keeping.saveNow, { signal: leave.signal });
    document.addEventListener('visibilitychange', keeping.saveNow, { signal: leave.signal });
    return () => {
      keeping.end();
      leave.abort();
    };
  }, [keeping]);

  return (
    <article class="editor stack-2">
      {page.kind !== 'week' && <p class="small soft">{longDate(page.day)}</p>}
      {prompt && (
        <p class="prompt" id="editor-prompt">
          {prompt}
        </p>
      )}
      <textarea
        ref={sheet}
        class="sheet-of-paper"
        aria-label={t('journal_page')}
        aria-describedby={prompt ? 'editor-prompt' : undefined}
        placeholder={t('journal_page_begin')}
        defaultValue={page.text}
        dir="auto"
        onInput={(event) => write({ text: event.currentTarget.value })}
        onBlur={keeping.saveNow}
      />
      <div class="spread">
        <label class="row tags">
          <span class="label">{t('journal_tags')}</span>
          <input
            ref={tagLine}
            type="text"
            defaultValue={page.tags.join(', ')}
            autocomplete="off"
            onInput={(event) => write({ tags: parseTags(event.currentTarget.value) })}
          />
        </label>
        <span class="row">
          <span role="status" class="small soft">
            {status}
          </span>
          <button
            type="button"
            class="plain"
            hidden={empty}
            onClick={() => {
              keeping.take(keeping.latest());
              onRemove({ ...page, ...keeping.latest() });
            }}
          >
            {t('journal_remove_page')}
          </button>
        </span>
      </div>
    </article>
  );
}
