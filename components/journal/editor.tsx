import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/journal/schema';
import { longDate } from '../dates';
import { parseTags } from './pages';

/** A page as the editor holds it: what is written down is decided elsewhere. */
export type Draft = Omit<Page, 'counter' | 'device' | 'removed'>;

interface EditorProps {
  readonly page: Draft;
  readonly prompt: string | null;
  /** Rejects with a sentence where the page could not be kept. */
  readonly onSave: (page: Draft) => Promise<void>;
  readonly onRemove: (page: Draft) => void;
}

/** How long after the last key a page is saved, in ms. */
export const saveAfter = 400;

/** A large quiet page that saves itself as one types. Give it the page's id as key. */
export function Editor({ page, prompt, onSave, onRemove }: EditorProps) {
  const [status, setStatus] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  const tags = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const save = useRef(async () => {});

  save.current = async () => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const now = text.current?.value ?? '';
    if (now === '' && page.text === '') return;
    try {
      await onSave({ ...page, text: now, tags: parseTags(tags.current?.value ?? '') });
      setStatus(t('journal_saved'));
    } catch {
      setStatus(t('journal_not_saved'));
    }
  };

  const later = () => {
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
      <p class="small soft">{longDate(page.day)}</p>
      {prompt && (
        <p class="prompt" id="editor-prompt">
          {prompt}
        </p>
      )}
      <textarea
        ref={text}
        class="sheet-of-paper"
        aria-label={t('journal_page')}
        aria-describedby={prompt ? 'editor-prompt' : undefined}
        placeholder={t('journal_page_begin')}
        defaultValue={page.text}
        dir="auto"
        onInput={later}
        onBlur={() => waiting.current !== undefined && void save.current()}
      />
      <div class="spread no-print">
        <label class="row tags">
          <span class="label">{t('journal_tags')}</span>
          <input
            ref={tags}
            type="text"
            defaultValue={page.tags.join(', ')}
            autocomplete="off"
            onInput={later}
          />
        </label>
        <span class="row">
          <span role="status" class="small soft">
            {status}
          </span>
          <button
            type="button"
            class="plain"
            onClick={() => {
              clearTimeout(waiting.current);
              waiting.current = undefined;
              onRemove({
                ...page,
                text: text.current?.value ?? '',
                tags: parseTags(tags.current?.value ?? ''),
              });
            }}
          >
            {t('journal_remove_page')}
          </button>
        </span>
      </div>
    </article>
  );
}
