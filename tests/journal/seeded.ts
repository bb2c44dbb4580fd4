import { addDays, monthOf } from '../../lib/journal/calendar';
import { withDay } from '../../lib/journal/days';
import { inOrder } from '../../lib/journal/join';
import type { OpenJournal } from '../../lib/journal/journal';
import { emptyDay, emptyMonth } from '../../lib/journal/read-days';
import {
  type ConversationId,
  type Day,
  type DayPart,
  dayParts,
  type Entry,
  type EntryId,
  type Kind,
  type Page,
} from '../../lib/journal/schema';
import type { DayRecord, MonthRecord } from '../../lib/journal/stored';
import { type ActId, actIds, acts } from '../../lib/reciprocity/act';
import { type PatternId, patternIds } from '../../lib/reciprocity/pattern';

/** A generator of numbers in [0, 1) that always gives the same ones for a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface SeededOptions {
  readonly seed: number;
  readonly lastDay: Day;
  readonly days: number;
  /** Entries on a usual day; quiet and busy days lie around it, some have none. */
  readonly perDay: number;
  /** Every day has exactly `perDay` entries; for measuring. */
  readonly even?: boolean;
}

/** Five years of one person's sends: about six recorded messages on a usual day, in seven conversations. */
export const fiveYears: SeededOptions = {
  seed: 20261123,
  lastDay: '2026-11-23' as Day,
  days: 5 * 365,
  perDay: 6,
};

const conversations: readonly { readonly kind: Kind; readonly share: number }[] = [
  { kind: 'close', share: 0.4 },
  { kind: 'family', share: 0.15 },
  { kind: 'friends', share: 0.15 },
  { kind: 'friends', share: 0.1 },
  { kind: 'work', share: 0.1 },
  { kind: 'family', share: 0.05 },
  { kind: 'keep distance', share: 0.05 },
];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An id of the right form from a generator's numbers. */
function idFrom(random: () => number): string {
  let id = '';
  while (id.length < 21) id += letters[Math.floor(random() * 64)];
  return `${id}A`;
}

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

const gives = actIds.filter((id) => acts[id].part === 'began');
const answers = actIds.filter((id) => acts[id].part === 'answered');
const asks = actIds.filter((id) => acts[id].part === 'asked');

function actsFrom(random: () => number): ActId[] {
  const draw = random();
  if (draw < 0.38) return [pick(gives, random)];
  if (draw < 0.62) return [pick(asks, random)];
  if (draw < 0.86) return [pick(answers, random)];
  return draw < 0.94 ? [pick(gives, random), pick(asks, random)] : ['ask.info'];
}

/** The records of a history, oldest day first; the same options always give the same history. */
export function* seededDays(options: SeededOptions): Generator<DayRecord> {
  const { seed, lastDay, days, perDay, even = false } = options;
  const random = seededRandom(seed);
  const device = idFrom(random);
  const ids = conversations.map(() => idFrom(random) as ConversationId);
  for (let ago = days - 1; ago >= 0; ago--) {
    const day = addDays(lastDay, -ago);
    // A week has its rhythm, and a year its quiet months.
    const mood = 0.4 + random() + 0.3 * Math.sin(ago / 58) + (ago % 7 < 2 ? 0.3 : 0);
    const count = even ? perDay : Math.round(perDay * mood * (random() < 0.08 ? 0 : 1));
    const entries: Entry[] = [];
    let turn = 0;
    for (let at = 0; at < count; at++) {
      const last = entries.at(-1);
      const joins = last && random() < 0.25;
      if (!joins) turn += 1;
      entries.push(
        entryFrom(random, { day, turn, joins: joins ? last : undefined, ids, at, count }),
      );
    }
    if (count === 0) continue;
    const left = random() < 0.03 ? { [device]: { close: 1 } } : {};
    yield { ...emptyDay(day), entries: { [device]: inOrder(entries) }, left };
  }
}

function entryFrom(
  random: () => number,
  place: {
    day: Day;
    turn: number;
    joins: Entry | undefined;
    ids: readonly ConversationId[];
    at: number;
    count: number;
  },
): Entry {
  let draw = random();
  let index = conversations.findIndex(({ share }) => {
    draw -= share;
    return draw < 0;
  });
  if (index < 0) index = 0;
  const { joins } = place;
  const heated = random() < 0.06;
  const pattern: PatternId[] = heated ? [pick(patternIds, random)] : [];
  const part: DayPart =
    joins?.part ?? dayParts[1 + Math.floor((4 * place.at) / place.count)] ?? 'evening';
  return {
    id: idFrom(random) as EntryId,
    day: place.day,
    part,
    turn: place.turn,
    conversation: joins ? joins.conversation : (place.ids[index] ?? null),
    weak: false,
    kind: joins ? joins.kind : (conversations[index]?.kind ?? 'close'),
    acts: actsFrom(random).map((id) => ({ id, domain: acts[id].domain })),
    patterns: pattern,
    outcome: heated ? pick(['went on', 'went on', 'revised'] as const, random) : 'plain',
  };
}

const texts = [
  'I asked for help with the move and it was easy. I had waited three days.',
  'We laughed about the kettle again. I want to remember that.',
  'I noticed that I write long messages when I am tired.',
  'What I wanted to say was that I missed the walk, not that I was angry.',
  'Said no to Sunday. It was fine.',
  'A good evening. I listened more than I spoke.',
] as const;

/** A page a week, with some written freely; short texts that nobody wrote. */
export function seededPages({ seed, lastDay, days }: SeededOptions): Page[] {
  const random = seededRandom(seed + 1);
  const device = idFrom(seededRandom(seed));
  const pages: Page[] = [];
  for (let ago = days - 1; ago >= 0; ago -= 4) {
    if (random() < 0.4) continue;
    const day = addDays(lastDay, -ago);
    const kind = pick(['week', 'free', 'prompt', 'wording'] as const, random);
    pages.push({
      id: idFrom(random) as EntryId,
      day,
      written: Date.parse(`${day}T20:00:00Z`) + Math.floor(random() * 3e6),
      kind,
      prompt: kind === 'prompt' ? pick([1, 5, 12, 17, 30], random) : null,
      text: pick(texts, random),
      tags: random() < 0.3 ? [pick(['home', 'work', 'walks'], random)] : [],
      counter: 1,
      device,
      removed: false,
    });
  }
  return pages;
}

/** Writes a seeded history into an open journal, a month at a time. */
export async function fillJournal(journal: OpenJournal, options: SeededOptions): Promise<number> {
  let entries = 0;
  let month: { record: MonthRecord; days: DayRecord[] } | undefined;
  const flush = async () => {
    const written = month;
    if (!written) return;
    await journal.store.write(async (draft) => {
      draft.put('sums', written.record.month, written.record);
      for (const day of written.days) draft.put('days', day.day, day);
    });
  };
  for (const day of seededDays(options)) {
    const name = monthOf(day.day);
    if (month?.record.month !== name) {
      await flush();
      month = { record: emptyMonth(name), days: [] };
    }
    month.record = withDay(month.record, day);
    month.days.push(day);
    entries += Object.values(day.entries).flat().length;
  }
  await flush();
  await journal.store.write(async (draft) => {
    for (const page of seededPages(options)) draft.put('pages', page.id, page);
  });
  return entries;
}
