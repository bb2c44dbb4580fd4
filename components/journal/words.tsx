import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/journal/schema';

interface WordsProps {
  readonly words: readonly Page[];
  /** Rejects where it could not be kept. */
  readonly onAdd: (text: string) => Promise<void>;
  readonly onRemove: (page: Page) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

const starters = [
  'journal_starter_1',
  'journal_starter_2',
  'journal_starter_3',
  'journal_starter_4',
] as const;

/** My words: phrasings that the user likes, and questions to begin a talk with, each to copy. */
export function Words({ words, onAdd, onRemove, onCopy }: WordsProps) {
  const [shown, setShown] = useState(20);
  const [copied, setCopied] = useState('');
  const [said, setSaid] = useState('');
  const line = (text: string, page?: Page) => (
    <li key={page?.id ?? text} class="spread">
      <span dir="auto">{text}</span>
      <span class="row">
        <button
          type="button"
          class="plain small"
          onClick={() => void onCopy(text).then(() => setCopied(text))}
        >
          {t(text === copied ? 'card_copied' : 'card_copy')}
          <span class="unseen"> {text}</span>
        </button>
        {page && (
          <button type="button" class="plain small" onClick={() => onRemove(page)}>
            {t('journal_remove_entry')}
            <span class="unseen"> {text}</span>
          </button>
        )}
      </span>
    </li>
  );
  return (
    <div class="stack-4">
      <section class="stack-2" aria-labelledby="words">
        <h1 id="words">{t('journal_room_words')}</h1>
        <p>{t('journal_words_how')}</p>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const text = `${new FormData(form).get('text') ?? ''}`.trim();
            if (text === '') return;
            void onAdd(text).then(
              () => {
                form.reset();
                setSaid('');
              },
              () => setSaid(t('journal_not_saved')),
            );
          }}
        >
          <textarea name="text" rows={2} dir="auto" aria-label={t('journal_words_new')} />
          <p class="row">
            <button type="submit">{t('journal_words_keep')}</button>
            <span role="status" class="small">
              {said}
            </span>
          </p>
        </form>
        {words.length === 0 ? (
          <p class="soft">{t('journal_words_none')}</p>
        ) : (
          <>
            <ul class="entries">{words.slice(0, shown).map((page) => line(page.text, page))}</ul>
            {words.length > shown && (
              <button type="button" class="plain" onClick={() => setShown(shown + 100)}>
                {t('journal_more')}
              </button>
            )}
          </>
        )}
      </section>
      <section class="stack-2" aria-labelledby="starters">
        <h2 id="starters">{t('journal_starters')}</h2>
        <ul class="entries">{starters.map((key) => line(t(key)))}</ul>
      </section>
    </div>
  );
}
