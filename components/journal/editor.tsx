import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/journal/schema';
import { longDate } from '../dates';
import { parseTags } from './pages';

/** A page as the editor holds it: what is written down is decided elsewhere. */
export type Draft = Omit<Page, 'counter' | 'device' | 'removed'> & Partial<Pick<Page, 'counter'>>;

interface EditorProps {
  readonly page: Draft;
  readonly prompt: string | null;
  /** Resolves to the counter of the page as it was kept; rejects where it could not be. */
  readonly onSave: (page: Draft) => Promise<number>;
  readonly onRemove: (page: Draft) => void;
}

/** How long after the last key a page is saved, in ms. */
export const saveAfter = 400;

/** A large quiet page that saves itself as one types. Give it the page's id as key. */
export function Editor({ page, prompt, onSave, onRemove }: EditorProps) {
  const [status, setStatus] = useState('');
  const [empty, setEmpty] = useState(page.text === '');
  // Kept here, since the fields are gone by the time the page is left for another room.
  const latest = useRef({ text: page.text, tags: page.tags });
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const save = useRef(async () => {});
  const saving = useRef(0);
  /** The latest state of the page that came from here or is shown here. */
  const known = useRef(page.counter ?? 0);
  const sheet = useRef<HTMLTextAreaElement>(null);
  const tagLine = useRef<HTMLInputElement>(null);

  save.current = async () => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const { current } = latest;
    const { text, tags } = current;
    if (text === '' && page.text === '') return;
    saving.current += 1;
    try {
      known.current = Math.max(known.current, await onSave({ ...page, text, tags }));
      // What was typed meanwhile is not kept yet.
      if (latest.current === current) setStatus(t('journal_saved'));
    } catch {
      setStatus(t('journal_not_saved'));
    } finally {
      saving.current -= 1;
    }
  };

  // Written on in another window: what is typed next must not bring the old text back.
  useLayoutEffect(() => {
    const { counter = 0, text, tags } = page;
    if (counter <= known.current) return;
    known.current = counter;
    if (waiting.current !== undefined || saving.current > 0) return;
    const before = latest.current;
    latest.current = { text, tags };
    if (sheet.current && text !== before.text) sheet.current.value = text;
    if (tagLine.current && `${tags}` !== `${before.tags}`) tagLine.current.value = tags.join(', ');
  });

  const later = (change: Partial<typeof latest.current>) => {
    latest.current = { ...latest.current, ...change };
    setEmpty(latest.current.text === '' && page.text === '');
    setStatus('');
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void save.current(), saveAfter);
  };

  useEffect(() => {
    const leave = new AbortController();
    const atOnce = () => waiting.current !== undefined && void save.current();
    addEventListener('pagehide', atOnce, { signal: leave.signal });
    document.addEventListener('visibilitychange', atOnce, { signal: leave.signal });
    return () => {
      atOnce();
      leave.abort();
    };
  }, []);

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
        onInput={(event) => later({ text: event.currentTarget.value })}
        onBlur={() => waiting.current !== undefined && void save.current()}
      />
      <div class="spread">
        <label class="row tags">
          <span class="label">{t('journal_tags')}</span>
          <input
            ref={tagLine}
            type="text"
            defaultValue={page.tags.join(', ')}
            autocomplete="off"
            onInput={(event) => later({ tags: parseTags(event.currentTarget.value) })}
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
              clearTimeout(waiting.current);
              waiting.current = undefined;
              onRemove({ ...page, ...latest.current });
            }}
          >
            {t('journal_remove_page')}
          </button>
        </span>
      </div>
    </article>
  );
}
