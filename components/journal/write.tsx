import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Day, EntryId, Page } from '../../lib/journal/schema';
import { dayName, longDate, monthText } from '../dates';
import { counted } from '../numbers';
import { type Draft, Editor } from './editor';
import { findPages, firstLine, monthsOf, tagsOf } from './pages';
import { PromptChooser } from './prompts';
import { pageHash } from './route';

export interface WriteProps {
  readonly pages: readonly Page[];
  readonly today: Day;
  /** The page under the pen, stored already or not. */
  readonly page: Draft;
  readonly prompt: string | null;
  /** A prompt for a new page, and its number, where none is written on. */
  readonly offered: { readonly number: number; readonly text: string } | null;
  /** What the week held, above its page. */
  readonly above?: preact.ComponentChildren;
  readonly removed: Draft | null;
  readonly onSave: (page: Draft) => Promise<number>;
  readonly onRemove: (page: Draft) => void;
  readonly onUndo: (page: Draft) => void;
  readonly onAnotherPrompt: () => void;
  readonly onNew: () => void;
  readonly week: Day;
}

function PageList({ pages, today, open }: Pick<WriteProps, 'pages' | 'today'> & { open: EntryId }) {
  const [search, setSearch] = useState('');
  const [tag, setTag] = useState('');
  const [month, setMonth] = useState('');
  const [shown, setShown] = useState(30);
  const tags = tagsOf(pages);
  const months = monthsOf(pages);
  // What no page has any more cannot be chosen away either.
  const ofTag = tags.includes(tag) ? tag : '';
  const ofMonth = months.length > 1 && months.includes(month) ? month : '';
  const found = findPages(pages, search, ofTag, ofMonth);
  return (
    <aside class="page-list stack-2" aria-label={t('journal_pages')}>
      <input
        type="search"
        dir="auto"
        aria-label={t('journal_search')}
        placeholder={t('journal_search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {tags.length > 0 && (
        <select
          aria-label={t('journal_tags')}
          value={ofTag}
          onChange={(event) => setTag(event.currentTarget.value)}
        >
          <option value="">{t('journal_all_tags')}</option>
          {tags.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
      {months.length > 1 && (
        <select
          aria-label={t('journal_dates')}
          value={ofMonth}
          onChange={(event) => setMonth(event.currentTarget.value)}
        >
          <option value="">{t('journal_all_dates')}</option>
          {months.map((one) => (
            <option key={one} value={one}>
              {monthText(one)}
            </option>
          ))}
        </select>
      )}
      <p class="small soft" role="status">
        {search || ofTag || ofMonth ? counted('journal_found', found.length) : ''}
      </p>
      {pages.length === 0 && <p class="small soft">{t('journal_pages_none')}</p>}
      <ul>
        {found.slice(0, shown).map((page) => (
          <li key={page.id}>
            <a href={pageHash(page.id)} aria-current={page.id === open ? 'page' : undefined}>
              <span class="small soft">{dayName(page.day, today)}</span>
              <span class="line" dir="auto">
                {firstLine(page.text) || t('journal_page_empty')}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="plain" onClick={() => setShown(shown + 100)}>
          {t('journal_more')}
        </button>
      )}
    </aside>
  );
}

/** What print shows: the open page once it is kept, else the whole journal, oldest first. */
function Printed({ pages }: { readonly pages: readonly Draft[] }) {
  return (
    <div class="print-only" aria-hidden="true">
      {pages.map(({ id, day, text }) => (
        <article key={id}>
          <p class="small soft">{longDate(day)}</p>
          <p class="text" dir="auto">
            {text}
          </p>
        </article>
      ))}
    </div>
  );
}

/** Write: one prompt at a time and a large quiet page; the pages written before beside it. */
export function Write(props: WriteProps) {
  const { pages, today, page, prompt, offered, above, removed, week } = props;
  return (
    <div class="write">
      <section class="stack-2" aria-labelledby="write">
        <div class="spread">
          <h1 id="write">{t('journal_room_write')}</h1>
          <span class="row">
            <button type="button" class="plain" onClick={props.onNew}>
              {t('journal_new_page')}
            </button>
            <a href={`#/write/week/${week}`}>{t('journal_this_week')}</a>
          </span>
        </div>
        {removed && (
          <p class="sheet spread" role="status">
            {t('journal_removed')}
            <button type="button" class="plain" onClick={() => props.onUndo(removed)}>
              {t('journal_undo')}
            </button>
          </p>
        )}
        {above}
        {offered && (
          <div class="offer stack">
            <p class="prompt">{offered.text}</p>
            <p class="row">
              <a class="button" href={`#/write/prompt/${offered.number}`}>
                {t('journal_write_on_this')}
              </a>
              <button type="button" class="plain" onClick={props.onAnotherPrompt}>
                {t('journal_another_prompt')}
              </button>
            </p>
            <PromptChooser />
          </div>
        )}
        <Editor
          key={page.id}
          page={page}
          prompt={prompt}
          onSave={props.onSave}
          onRemove={props.onRemove}
        />
      </section>
      <PageList pages={pages} today={today} open={page.id} />
      <Printed pages={pages.some(({ id }) => id === page.id) ? [page] : pages} />
    </div>
  );
}
