import { browser } from 'wxt/browser';
import type { KindFilter } from '../../components/amounts';
import { clock, stoppedText } from '../../components/dates';
import {
  domainsOf,
  justNowOf,
  latelyOf,
  restingOf,
  siteOf,
  windowDays,
} from '../../components/popup/facts';
import { shareOf } from '../../components/popup/share-of';
import type { Closed, HistoryView, PopupView } from '../../components/popup/view';
import { loadBudget } from '../../lib/budget';
import { addDays } from '../../lib/journal/calendar';
import { JournalError } from '../../lib/journal/error';
import { type Journal, openJournal } from '../../lib/journal/journal';
import type { ConversationId } from '../../lib/journal/schema';
import { messengers } from '../../lib/messengers/known';
import { grantedOrigins } from '../../lib/messengers/sites';
import { loadSession, type Session } from '../../lib/session';
import { loadSettings } from '../../lib/settings';
import { dayOf } from '../../lib/time';
import { defaultKind } from '../../lib/worker/conversation';

/** What the popup itself remembers while it is open. */
export interface PopupState {
  readonly filter: KindFilter;
  /** Offered once, so asked for once; undefined until then. */
  readonly stopped: HistoryView['stopped'] | undefined;
}

/** The tab under the popup. */
export async function currentTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function loadHistory(
  state: PopupState,
  session: Session,
  tab: number | undefined,
  now: number,
  asksOpener: boolean,
): Promise<HistoryView> {
  const today = dayOf(now);
  const journal = await openJournal();
  const open = tab === undefined ? undefined : session.open[`${tab}`];
  const conversation = open?.conversation ?? null;
  const [locks, sums, choices, budget, stopped] = await Promise.all([
    journal.store.root(({ lock }) => lock !== null),
    journal.sums(addDays(today, 1 - windowDays), today),
    conversation ? choicesOf(journal, conversation) : undefined,
    loadBudget(),
    state.stopped === undefined ? journal.offerHold(today) : undefined,
  ]);
  return {
    locks,
    filter: state.filter,
    share: shareOf(sums, state.filter),
    lately: latelyOf(sums, state.filter, today),
    domains: domainsOf(sums, state.filter),
    justNow: justNowOf(session, now),
    kind: open?.conversation
      ? (choices?.kind?.value ??
        defaultKind({ messenger: open.messenger, identity: null, weak: false }))
      : null,
    label: choices?.label?.value ?? '',
    opener: asksOpener ? (choices?.openers?.[today]?.value ?? 'unmarked') : null,
    resting: restingOf(budget, now),
    stopped:
      state.stopped ?? (stopped ? { day: stopped, text: stoppedText(stopped, today) } : null),
  };
}

async function choicesOf(journal: Journal, conversation: ConversationId) {
  const known = await journal.conversations();
  return known.find(({ id }) => id === conversation);
}

function closedBy(error: unknown): Closed {
  return error instanceof JournalError ? error.state : 'damaged';
}

/** Everything that the popup shows now; a history that cannot be opened is a state, not an error. */
export async function loadPopup(state: PopupState): Promise<PopupView> {
  const now = Date.now();
  const [settings, session, granted, tab] = await Promise.all([
    loadSettings(),
    loadSession(),
    grantedOrigins(),
    currentTab(),
  ]);
  const site = siteOf({ url: tab?.url, granted, session, messengers, now });
  const { quietUntil } = session;
  const quiet =
    quietUntil <= now ? null : quietUntil > now + 7 * 86_400_000 ? '' : clock(quietUntil, now);
  const history = settings.consent
    ? await loadHistory(state, session, tab?.id, now, settings.opener).catch((error: unknown) => ({
        closed: closedBy(error),
      }))
    : ({ closed: 'terminated' } as const);
  return { consent: settings.consent, site, quiet, history };
}
