import type { ComponentChild } from 'preact';
import { noonOf, stoppedText } from '../../components/dates';
import { cardText } from '../../components/journal/cards';
import type { Draft } from '../../components/journal/editor';
import { mondayOf } from '../../components/journal/periods';
import { pageHash, type Route } from '../../components/journal/route';
import { cameBackIn, Week, weekLines } from '../../components/journal/week';
import { Write } from '../../components/journal/write';
import { language } from '../../components/numbers';
import { t } from '../../lib/i18n';
import { newId } from '../../lib/journal/bytes';
import { addDays, daysBetween } from '../../lib/journal/calendar';
import { openJournal } from '../../lib/journal/journal';
import { promptKey, promptOfWeek, promptsToChoose } from '../../lib/journal/prompts';
import type { Day, EntryId, Page } from '../../lib/journal/schema';
import { dayOf } from '../../lib/time';
import { cardOfWeek } from './card-of-week';
import type { Show } from './rooms';

type WriteRoute = Extract<Route, { room: 'write' }>;

/** A page that has been begun at an address and may not be stored yet. */
const begun = new Map<string, Draft>();

/** The page that was removed last: it can come back as long as one stays where its removal led. */
let removed: Draft | null = null;

/** From now on each address begins a page of its own; what was written is kept, unless all of it was `erased`. */
export function leavePages(erased = false): void {
  begun.clear();
  if (erased || location.hash !== '#/write') removed = null;
}

let turned = 0;

function freshPage(kind: Page['kind'], prompt: number | null, day: Day, text = ''): Draft {
  return { id: newId() as EntryId, day, written: Date.now(), kind, prompt, text, tags: [] };
}

/** The text of a prompt, or null where there is no such prompt. */
function promptText(number: number | null): string | null {
  if (number === null) return null;
  const prompt = promptsToChoose(true).find((one) => one === number);
  return prompt ? t(promptKey(prompt)) : null;
}

function pageFor(route: WriteRoute, pages: readonly Page[], today: Day): Draft {
  const stored = route.page && pages.find(({ id }) => id === route.page);
  if (stored) return stored;
  const week = route.week && pages.find((page) => page.kind === 'week' && page.day === route.week);
  if (week) return week;
  const key = JSON.stringify(route);
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
  if (route.stopped) return stoppedText(route.stopped, today);
  return promptText(page.prompt);
}

/** Weeks since the first Monday of 1970: the prompt of a week is the same all week. */
function weekNumber(day: Day): number {
  return Math.floor((daysBetween('1970-01-05' as Day, day) + 7) / 7);
}

function offeredPrompt(today: Day) {
  const number = promptOfWeek(weekNumber(today) + turned, false);
  return { number, text: t(promptKey(number)) };
}

/** What a week held, above its page. */
async function loadWeek(monday: Day): Promise<ComponentChild> {
  const journal = await openJournal();
  const today = dayOf(Date.now());
  const thisWeek = monday === mondayOf(today);
  const [sums, entries, card] = await Promise.all([
    journal.sums(monday, addDays(monday, 6)),
    journal.entries(monday, addDays(monday, 8)),
    thisWeek ? cardOfWeek(journal, today) : null,
  ]);
  const date = noonOf(monday).toLocaleDateString(language(), { day: 'numeric', month: 'long' });
  const back = cameBackIn(entries, monday);
  return (
    <Week
      name={t('journal_week_name', date)}
      lines={weekLines(sums, back)}
      card={card && cardText(card.card)}
      prompt={t(promptKey(promptOfWeek(weekNumber(monday), false)))}
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
        const { counter } = await journal.savePage({ ...draft, written: page.written });
        return counter;
      }}
      onRemove={(draft) => {
        leavePages();
        removed = draft.text === '' ? null : draft;
        void journal.removePage(draft.id).then(() => {
          location.hash = '#/write';
          return show();
        }, show);
      }}
      onUndo={(draft) => {
        removed = null;
        void journal.savePage(draft).then(() => {
          location.hash = pageHash(draft.id);
          return show();
        }, show);
      }}
      onNew={() => {
        leavePages();
        // Where a new page is the current one already, no change of address tells of it.
        if (location.hash === '#/write/new') void show();
        else location.hash = '#/write/new';
      }}
      onAnotherPrompt={() => {
        turned += 1;
        void show();
      }}
    />
  );
}
