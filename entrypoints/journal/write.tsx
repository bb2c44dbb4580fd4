import type { ComponentChild } from 'preact';
import { dayName, noonOf } from '../../components/dates';
import type { Draft } from '../../components/journal/editor';
import { mondayOf } from '../../components/journal/periods';
import { pageHash, type Route } from '../../components/journal/route';
import { Week, weekLines } from '../../components/journal/week';
import { Write } from '../../components/journal/write';
import { language } from '../../components/numbers';
import { type MessageKey, t } from '../../lib/i18n';
import { newId } from '../../lib/journal/bytes';
import { addDays } from '../../lib/journal/calendar';
import { openJournal } from '../../lib/journal/journal';
import type { Day, EntryId, Page } from '../../lib/journal/schema';
import { dayOf } from '../../lib/time';
import type { Show } from './rooms';

type WriteRoute = Extract<Route, { room: 'write' }>;

/** A page that has been begun in this window and may not be stored yet, for each address. */
const begun = new Map<string, Draft>();
let removed: Draft | null = null;
let turned = 0;

function freshPage(kind: Page['kind'], prompt: number | null, day: Day, text = ''): Draft {
  return { id: newId() as EntryId, day, written: Date.now(), kind, prompt, text, tags: [] };
}

/** The text of a prompt, or null where there is no such prompt. */
function promptText(number: number | null): string | null {
  if (number === null) return null;
  const text = t(`prompt_${number}` as MessageKey);
  return text.startsWith('prompt_') ? null : text;
}

function pageFor(route: WriteRoute, pages: readonly Page[], today: Day): Draft {
  const stored = route.page && pages.find(({ id }) => id === route.page);
  if (stored) return stored;
  const week = route.week && pages.find((page) => page.kind === 'week' && page.day === route.week);
  if (week) return week;
  const key = `${JSON.stringify(route)} ${today}`;
  const page = begun.get(key) ?? newPageFor(route, today);
  begun.set(key, page);
  return pages.find(({ id }) => id === page.id) ?? page;
}

function newPageFor(route: WriteRoute, today: Day): Draft {
  if (route.week) return freshPage('week', null, route.week);
  if (route.prompt !== undefined) return freshPage('prompt', route.prompt, today);
  return freshPage('free', null, today);
}

/** What stands above the page: a question of the week's page, the day with a stop, or the page's own prompt. */
function questionFor(route: WriteRoute, page: Draft, today: Day): string | null {
  if (page.kind === 'week') return t('journal_week_question');
  if (route.stopped) return t('popup_stopped', dayName(route.stopped, today));
  return promptText(page.prompt);
}

function offeredPrompt(today: Day) {
  const number = ((Math.floor(Date.parse(today) / 604_800_000) + turned) % 17) + 1;
  const text = promptText(number);
  return text === null ? null : { number, text };
}

/** What a week held, above its page. */
async function loadWeek(monday: Day): Promise<ComponentChild> {
  const journal = await openJournal();
  const sums = await journal.sums(monday, addDays(monday, 6));
  const date = noonOf(monday).toLocaleDateString(language(), { day: 'numeric', month: 'long' });
  return (
    <Week
      name={t('journal_week_name', date)}
      lines={weekLines(sums, null)}
      card={null}
      prompt={null}
    />
  );
}

/** The room to write in. */
export async function loadWrite(route: WriteRoute, show: Show): Promise<ComponentChild> {
  const journal = await openJournal();
  const today = dayOf(Date.now());
  const pages = (await journal.pages()).filter(({ kind }) => kind !== 'wording');
  const page = pageFor(route, pages, today);
  const bare = page.kind === 'free' && !route.stopped && !route.fresh && !route.page;
  return (
    <Write
      pages={pages}
      today={today}
      page={page}
      prompt={questionFor(route, page, today)}
      offered={bare ? offeredPrompt(today) : null}
      above={page.kind === 'week' ? await loadWeek(page.day) : undefined}
      removed={removed}
      week={mondayOf(today)}
      onSave={async (draft) => {
        await journal.savePage({ ...draft, written: page.written });
      }}
      onRemove={(draft) => {
        removed = draft.text === '' ? null : draft;
        begun.clear();
        void journal.removePage(draft.id).then(() => {
          location.hash = '#/write';
          return show();
        });
      }}
      onUndo={(draft) => {
        removed = null;
        void journal.savePage(draft).then(() => {
          location.hash = pageHash(draft.id);
          return show();
        });
      }}
      onAnotherPrompt={() => {
        turned += 1;
        void show();
      }}
    />
  );
}
