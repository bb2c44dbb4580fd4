import type { ActId, Domain } from '../reciprocity/act';
import { wilson } from '../reciprocity/mix';
import { type PatternId, patterns } from '../reciprocity/pattern';
import { addDays, daysBetween } from './calendar';
import type { ConversationId, Day, DayPart, Entry } from './schema';
import type { ConversationRecord } from './stored';
import { countedActs, partOfTurn, turnsOf } from './sums';

/** The ten cards of model 3c, `small_acts` first. */
export const cardIds = [
  'small_acts',
  'came_back',
  'all_asks',
  'rarely_asks',
  'opener',
  'repeated_nudges',
  'no_repair',
  'thanks_missing',
  'one_domain',
  'hot_hours',
] as const;
export type CardId = (typeof cardIds)[number];

/** The marks of one conversation that lie within the window. */
export function openerMarks(openers: ConversationRecord['openers'], today: Day): OpenerMarks {
  const from = addDays(today, 1 - cardWindow);
  const marks = Object.entries(openers ?? {}).filter(([day]) => day >= from && day <= today);
  return { first: marks.filter(([, { value }]) => value === 'me').length, marked: marks.length };
}

type Sentence<Key extends string, Values = object> = {
  readonly key: Key;
  readonly values: Readonly<Values>;
};

/** What a card says of one conversation; `key` names its sentence and `values` are what stands in it. */
type Said =
  | Sentence<'history_small_acts', { days: number }>
  | Sentence<'history_came_back' | 'history_no_repair', { day: Day }>
  | Sentence<'history_one_domain', { domain: Domain }>
  | Sentence<'history_hot_hours', { part: DayPart }>
  | Sentence<'history_opener', OpenerMarks>
  | Sentence<
      | 'history_all_asks'
      | 'history_rarely_asks'
      | 'history_rarely_asks_voice'
      | 'history_repeated_nudges'
      | 'history_thanks_missing'
    >;

export type Card = Said & { readonly id: CardId };

/** "I wrote first" and "they did", as the user marked them in one conversation within the window. */
export interface OpenerMarks {
  readonly first: number;
  readonly marked: number;
}

/** Cards look back this many days, today included. */
export const cardWindow = 28;
/** Fewer turns that begin, ask or answer than this say nothing. */
const leastTurns = 12;

interface Turn {
  readonly day: Day;
  readonly number: number;
  readonly entries: readonly Entry[];
  /** Counted acts only (model 3d). */
  readonly acts: readonly { readonly id: ActId; readonly domain: Domain }[];
  readonly patterns: ReadonlySet<PatternId>;
}

function turnsIn(entries: readonly Entry[]): Turn[] {
  return turnsOf(entries)
    .flatMap((messages) => {
      const [first] = messages;
      if (!first) return [];
      const { day, turn: number } = first;
      const found = new Set(messages.flatMap((entry) => entry.patterns));
      return [
        { day, number, entries: messages, acts: messages.flatMap(countedActs), patterns: found },
      ];
    })
    .sort((a, b) => (a.day === b.day ? a.number - b.number : a.day < b.day ? -1 : 1));
}

const has = (turn: Turn, ...ids: readonly ActId[]) => turn.acts.some(({ id }) => ids.includes(id));
const datesOf = (turns: readonly Turn[]) => new Set(turns.map(({ day }) => day));

/** Turns that began or asked, and how many of these are asking: a turn that did both is half of each. */
function sharesOf(turns: readonly Turn[], without?: ActId) {
  let asks = 0;
  let n = 0;
  for (const { acts } of turns) {
    const part = partOfTurn(acts.map(({ id }) => id).filter((id) => id !== without));
    if (!part || part === 'answered') continue;
    n += 1;
    asks += part === 'asked' ? 1 : part === 'both' ? 0.5 : 0;
  }
  return { asks, n };
}

type Finder = (turns: readonly Turn[], today: Day, marks: OpenerMarks) => Said | undefined;

const hot: readonly PatternId[] = ['heat', 'contempt', 'all_blame', 'threat'];
const isHot = (turn: Turn) => hot.some((id) => turn.patterns.has(id));
const isAfter = (turn: Turn, other: Turn) =>
  turn.day > other.day || (turn.day === other.day && turn.number > other.number);
/** "Within 72 hours" is three dates, since an entry has no time of day. */
const isSoonAfter = (turn: Turn, other: Turn) =>
  isAfter(turn, other) && daysBetween(other.day, turn.day) < 3;

const finders: Readonly<Record<CardId, Finder>> = {
  small_acts(turns) {
    const days = datesOf(turns.filter((turn) => has(turn, 'give.checkin', 'give.thanks'))).size;
    return days >= 5 ? { key: 'history_small_acts', values: { days } } : undefined;
  },
  came_back(turns) {
    const heated = turns.findLast(
      (turn) =>
        isHot(turn) &&
        turns.some(
          (later) =>
            isSoonAfter(later, turn) && has(later, 'give.apology', 'give.checkin', 'give.voice'),
        ),
    );
    return heated && { key: 'history_came_back', values: { day: heated.day } };
  },
  all_asks(turns) {
    const { asks, n } = sharesOf(turns, 'ask.voice');
    const asking = turns.filter((turn) => turn.acts.some(({ id }) => id.startsWith('ask.')));
    if (n < 12 || datesOf(asking).size < 3 || wilson(asks, n).low <= 0.75) return undefined;
    return { key: 'history_all_asks', values: {} };
  },
  rarely_asks(turns) {
    const { asks, n } = sharesOf(turns);
    if (n < 16 || wilson(asks, n).high >= 0.15) return undefined;
    const erased = turns.some((turn) => turn.patterns.has('self_erase'));
    return { key: erased ? 'history_rarely_asks_voice' : 'history_rarely_asks', values: {} };
  },
  opener(_turns, _today, { first, marked }) {
    return marked >= 8 ? { key: 'history_opener', values: { first, marked } } : undefined;
  },
  repeated_nudges(turns) {
    const byDay = new Map<Day, number>();
    for (const turn of turns) {
      if (!has(turn, 'ask.nudge') && !turn.patterns.has('reply_pressure')) continue;
      byDay.set(turn.day, (byDay.get(turn.day) ?? 0) + 1);
    }
    const days = [...byDay.values()].filter((count) => count >= 3).length;
    return days >= 2 ? { key: 'history_repeated_nudges', values: {} } : undefined;
  },
  no_repair(turns, today) {
    const heated = turns.findLast((turn) => {
      // The three dates must be over: until then it may still be come back to.
      if (!isHot(turn) || today < addDays(turn.day, 3)) return false;
      const later = turns.filter((other) => isSoonAfter(other, turn));
      const back = ['give.apology', 'give.voice', 'give.checkin', 'give.affection'] as const;
      return later.length >= 5 && !later.some((other) => has(other, ...back));
    });
    return heated && { key: 'history_no_repair', values: { day: heated.day } };
  },
  thanks_missing(turns) {
    const asked = turns.filter((turn) => has(turn, 'ask.favour', 'ask.time')).length;
    // Any thanks count here, also in a message whose gives are left out of the share.
    const thanked = turns.some(({ entries }) =>
      entries.some(({ acts }) => acts.some(({ id }) => id === 'give.thanks')),
    );
    if (asked < 5 || thanked) return undefined;
    return { key: 'history_thanks_missing', values: {} };
  },
  one_domain(turns) {
    const domains = turns.flatMap((turn) => {
      const own = new Set(
        turn.acts.flatMap(({ id, domain }) => (id.startsWith('give.') ? [domain] : [])),
      );
      return own.size > 0 ? [own] : [];
    });
    if (domains.length < 15) return undefined;
    const counts = new Map<Domain, number>();
    for (const own of domains) {
      const [only] = own;
      if (own.size === 1 && only) counts.set(only, (counts.get(only) ?? 0) + 1);
    }
    const [domain, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (!domain || !count || count < 0.9 * domains.length) return undefined;
    return { key: 'history_one_domain', values: { domain } };
  },
  hot_hours(turns) {
    const parts = turns
      .flatMap(({ entries }) => entries)
      .filter((entry) =>
        entry.patterns.some((id) => ['blame', 'pressure'].includes(patterns[id].family)),
      )
      .map(({ part }) => part);
    const part = parts.find(
      (one) => parts.filter((other) => other === one).length >= 0.75 * parts.length,
    );
    return parts.length >= 4 && part ? { key: 'history_hot_hours', values: { part } } : undefined;
  },
};

/** Kinds whose conversations get cards. */
const kindsWithCards: ReadonlySet<string> = new Set(['close', 'family', 'friends']);

/** The cards that hold for one conversation, given its entries and the day; `kind` is the one it has now. */
export function cardsFor(
  entries: readonly Entry[],
  kind: Entry['kind'],
  today: Day,
  marks: OpenerMarks = { first: 0, marked: 0 },
): Card[] {
  if (!kindsWithCards.has(kind)) return [];
  const from = addDays(today, 1 - cardWindow);
  const turns = turnsIn(entries.filter(({ day }) => day >= from && day <= today));
  const counted = turns.filter(({ acts }) => partOfTurn(acts.map(({ id }) => id)));
  if (counted.length < leastTurns) return [];
  return cardIds.flatMap((id) => {
    const card = finders[id](turns, today, marks);
    return card ? [{ id, ...card }] : [];
  });
}

/** The cards of every conversation, by its id; entries without a conversation get none. */
export function cardsByConversation(
  entries: readonly Entry[],
  kindOf: (conversation: ConversationId) => Entry['kind'] | undefined,
  today: Day,
  marksOf: (conversation: ConversationId) => OpenerMarks | undefined = () => undefined,
): Map<ConversationId, Card[]> {
  const byConversation = new Map<ConversationId, Entry[]>();
  for (const entry of entries) {
    if (!entry.conversation) continue;
    const own = byConversation.get(entry.conversation);
    if (own) own.push(entry);
    else byConversation.set(entry.conversation, [entry]);
  }
  const out = new Map<ConversationId, Card[]>();
  for (const [conversation, own] of byConversation) {
    const kind = kindOf(conversation) ?? own.at(-1)?.kind ?? 'close';
    const cards = cardsFor(own, kind, today, marksOf(conversation));
    if (cards.length > 0) out.set(conversation, cards);
  }
  return out;
}
