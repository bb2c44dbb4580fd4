import { t } from '../../lib/i18n';
import { addDays } from '../../lib/journal/calendar';
import type { Sums } from '../../lib/journal/journal';
import type { Day } from '../../lib/journal/schema';
import type { KnownMessenger } from '../../lib/messengers/known';
import { covers } from '../../lib/messengers/sites';
import { domains } from '../../lib/reciprocity/act';
import type { Budget } from '../../lib/reciprocity/hint';
import { patternIds } from '../../lib/reciprocity/pattern';
import type { Session } from '../../lib/session';
import { amountsOf, type KindFilter, turnsIn } from '../amounts';
import { ago, clock, dayName } from '../dates';
import { domainText } from '../kind';
import { readingText } from '../reading-text';
import type { Amounts, HistoryView, JustNowView, RestingView, SiteView } from './view';

/** Days that the share and the domains look back on (model 3c). */
export const windowDays = 28;
/** How long "Just now" stays, in ms. */
const justNowStays = 10 * 60_000;

/** The last seven days, today first, each with its marks. */
export function latelyOf(sums: readonly Sums[], filter: KindFilter, today: Day): Amounts[] {
  return Array.from({ length: 7 }, (_, back) => {
    const day = addDays(today, -back);
    const own = sums.filter(({ period }) => period === day);
    return { name: dayName(day, today), amounts: amountsOf(turnsIn(own, filter)) };
  });
}

/** The domains that any turn was about, in their fixed order: nothing is ranked. */
export function domainsOf(sums: readonly Sums[], filter: KindFilter): HistoryView['domains'] {
  return domains
    .map((id) => ({
      id,
      name: domainText(id),
      amounts: amountsOf(turnsIn(sums, filter, id)),
    }))
    .filter(({ amounts }) => amounts.some(({ marks }) => marks > 0));
}

/** The last entry in words, while it is younger than ten minutes. */
export function justNowOf(session: Session, now: number): JustNowView | null {
  const { justNow } = session;
  if (!justNow || now - justNow.at > justNowStays) return null;
  const words = readingText(justNow.acts, justNow.patterns);
  if (words === '') return null;
  const text = justNow.words ? t('popup_just_now_words', words, justNow.words) : words;
  return { id: justNow.id, day: justNow.day, text };
}

/** Patterns that rest, with the end of their rest. */
export function restingOf(budget: Budget, now: number): RestingView[] {
  return patternIds.flatMap((id) => {
    const until = budget.rests[id]?.until ?? 0;
    if (until <= now) return [];
    return [{ id, name: t(`hint_${id}_name`), until: clock(until, now) }];
  });
}

interface SiteFacts {
  /** The tab's address; absent where the browser does not tell it. */
  readonly url: string | undefined;
  readonly granted: readonly string[];
  readonly session: Session;
  readonly messengers: readonly KnownMessenger[];
  readonly now: number;
}

/** The site under the popup, or null on pages of the browser itself. */
export function siteOf({ url, granted, session, messengers, now }: SiteFacts): SiteView | null {
  if (!url || !URL.canParse(url)) return null;
  const { origin, protocol, host, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  // Firefox takes no port in a match pattern; without one it stands for every port.
  const wanted = `${protocol}//${hostname}/*`;
  const own = granted.find((one) => covers(one, wanted));
  const messenger = messengers.find(({ matches }) => matches.some((one) => covers(one, wanted)));
  const health = session.health[origin];
  const pattern = messenger?.matches.find((one) => covers(one, wanted)) ?? wanted;
  return {
    name: messenger?.name ?? host,
    origin: own ?? pattern,
    state: own === undefined ? 'off' : (health?.state ?? 'waiting'),
    lastSend: health?.lastSend ? ago(health.lastSend, now) : null,
  };
}
