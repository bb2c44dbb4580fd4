import type { ComponentChild } from 'preact';
import type { KindFilter } from '../../components/amounts';
import { dayName, noonOf } from '../../components/dates';
import { LookBack } from '../../components/journal/look-back';
import { labelsOf, shareOfOne, sumsOfOne } from '../../components/journal/one-conversation';
import {
  firstDayOf,
  fromFirst,
  ledOf,
  multiplesOf,
  periodsTo,
  type Unit,
  usualWeek,
} from '../../components/journal/periods';
import { partText } from '../../components/kind';
import { language } from '../../components/numbers';
import { readingText } from '../../components/reading-text';
import { t } from '../../lib/i18n';
import { addDays } from '../../lib/journal/calendar';
import { type Journal, openJournal, type Sums } from '../../lib/journal/journal';
import type { ConversationId, Day, Entry } from '../../lib/journal/schema';
import { dayOf } from '../../lib/time';
import { forgetJustNow } from './just-now';
import type { Show } from './rooms';

const state: { unit: Unit; filter: KindFilter; conversation: ConversationId | null } = {
  unit: 'week',
  filter: 'all',
  conversation: null,
};
/** Days of which single entries are listed. */
const listedDays = 28;

/** What does not change with how one looks: read anew with every change of the history, not with every choice. */
interface Listed {
  readonly entries: readonly Entry[];
  readonly known: Awaited<ReturnType<Journal['conversations']>>;
}
let listed: Promise<Listed> | undefined;
/** Only how one looks has changed since it was read. */
let sameLists = false;

function loadListed(journal: Journal, today: Day): Promise<Listed> {
  const reading = Promise.all([
    journal.entries(addDays(today, 1 - listedDays), today),
    journal.conversations(),
  ]);
  return reading.then(([entries, known]) => ({ entries: entries.toReversed(), known }));
}

/** The sums of all years that can be looked at, read while nobody waits; gone with every change of the history. */
let years: Promise<Sums[]> | undefined;

async function loadYears(journal: Journal, today: Day): Promise<Sums[]> {
  const out: Sums[] = [];
  for (const year of periodsTo(today, 'year')) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    out.push(...(await journal.sums(`${year}-01-01` as Day, `${year}-12-31` as Day)));
  }
  return out;
}

function yearsOf(journal: Journal, today: Day): Promise<Sums[]> {
  years ??= loadYears(journal, today);
  // Whoever waits for them is told.
  years.catch(() => undefined);
  return years;
}

/** The name of a period for the eye. */
function nameOf(period: string, unit: Unit): string {
  if (unit === 'year') return period;
  const date = noonOf(firstDayOf(period));
  if (unit === 'month') {
    return date.toLocaleDateString(language(), { month: 'short', year: 'numeric' });
  }
  return date.toLocaleDateString(language(), { day: 'numeric', month: 'short' });
}

function lineOf({ day, part, acts, patterns }: Entry, today: Day) {
  const when = t('journal_when_part', dayName(day, today), partText(part));
  return { when, text: readingText(acts, patterns) || t('journal_entry_none') };
}

/** The room to look back in. */
export async function loadLookBack(show: Show): Promise<ComponentChild> {
  const journal = await openJournal();
  const today = dayOf(Date.now());
  const lists = (sameLists && listed) || loadListed(journal, today);
  if (lists !== listed) years = undefined;
  listed = lists;
  sameLists = false;
  // One whose name was taken away could not be left any more: there may be nothing else to choose.
  const named = state.conversation && labelsOf((await lists).known);
  if (named && !named.some(({ id }) => id === state.conversation)) state.conversation = null;
  const { unit, conversation } = state;
  const filter = conversation ? 'close' : state.filter;
  const reach = periodsTo(today, unit);
  const first = firstDayOf(reach[0] ?? today);
  // One's own usual weeks take one week more than the picture.
  const before = unit === 'week' && !conversation ? addDays(first, -7) : first;
  const [found, { entries, known }] = await Promise.all([
    conversation
      ? journal.entries(first, today).then((all) => sumsOfOne(all, conversation))
      : unit === 'month' || unit === 'year'
        ? yearsOf(journal, today)
        : journal.sums(before, today),
    lists,
  ]);
  yearsOf(journal, today);
  const look = (change: Partial<typeof state>) => {
    Object.assign(state, change);
    sameLists = true;
    void show();
  };
  const sums = found.filter(({ period }) => firstDayOf(period) >= first);
  const periods = fromFirst(reach, sums, unit);
  return (
    <LookBack
      unit={unit}
      filter={state.filter}
      conversation={conversation}
      labels={labelsOf(known)}
      share={conversation ? shareOfOne(sums) : null}
      names={periods.map((period) => nameOf(period, unit))}
      rows={multiplesOf(sums, filter, periods, unit)}
      led={ledOf(sums, filter)}
      usual={unit === 'week' && !conversation ? usualWeek(found, filter, today) : undefined}
      entries={conversation ? entries.filter((one) => one.conversation === conversation) : entries}
      lineOf={(entry) => lineOf(entry, today)}
      onUnit={(next) => look({ unit: next })}
      onFilter={(next) => look({ filter: next })}
      onConversation={(next) => look({ conversation: next })}
      onRemove={({ day, id }) =>
        void journal
          .removeEntry(day, id)
          .then(() => forgetJustNow(id))
          .then(show, show)
      }
    />
  );
}
