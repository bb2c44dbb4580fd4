import fc from 'fast-check';
import { addDays } from '../../lib/journal/calendar';
import { inOrder } from '../../lib/journal/join';
import {
  type ConversationId,
  type Day,
  dayParts,
  type Entry,
  type EntryId,
  kinds,
  outcomes,
  type Page,
} from '../../lib/journal/schema';
import { type ConversationRecord, type DayRecord, openers } from '../../lib/journal/stored';
import { actIds, acts } from '../../lib/reciprocity/act';
import { patternIds } from '../../lib/reciprocity/pattern';

const base64url = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
// The last of 22 characters carries only two bits of the 128.
const id = fc
  .tuple(
    fc.array(fc.constantFrom(...base64url), { minLength: 21, maxLength: 21 }),
    fc.constantFrom('A', 'Q', 'g', 'w'),
  )
  .map(([characters, last]) => [...characters, last].join(''));

/** A character as a whole id. */
function idOf(character = 'a'): string {
  return `${character.repeat(21)}A`;
}

/** A few ids that come again and again, so that merges meet. */
const fewIds = fc.constantFrom(...Array.from('abcdefgh', (character) => idOf(character)));
export const device = fc.constantFrom(...Array.from('XYZ', (character) => idOf(character)));

export const arbitraryDay = fc
  .integer({ min: 0, max: 40 })
  .map((days) => addDays('2026-10-10' as Day, days));

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }).filter((value) => value.isWellFormed()),
  fc
    .array(
      fc.constantFrom(
        ...[
          '---',
          '\\---',
          '=1+1',
          "'=x",
          '@cmd',
          '<!-- counts -->',
          '<b>',
          '[2026-01-01 10:00] a',
        ],
        ...['\n', '\r\n', '\r', '"', ',', ' ', '__proto__', '\u2028', 'words'],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

export const arbitraryPage: fc.Arbitrary<Page> = fc.record({
  id: fc.oneof(fewIds, id) as fc.Arbitrary<EntryId>,
  day: arbitraryDay,
  written: fc.integer({ min: 0, max: 4e12 }),
  kind: fc.constantFrom('free', 'prompt', 'week', 'kept', 'wording'),
  prompt: fc.option(fc.integer({ min: 1, max: 36 })),
  text,
  tags: fc.array(text, { maxLength: 3 }),
  counter: fc.integer({ min: 1, max: 4 }),
  device,
  removed: fc.boolean(),
});

const register = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ value, counter: fc.integer({ min: 1, max: 3 }), device });

/** What two devices may have chosen for one conversation. */
export const arbitraryConversation: fc.Arbitrary<ConversationRecord> = fc.record(
  {
    id: fc.constant(idOf('K') as ConversationId),
    kind: fc.option(register(fc.constantFrom(...kinds))),
    label: fc.option(register(text)),
    openers: fc.dictionary(arbitraryDay, register(fc.constantFrom(...openers)), { maxKeys: 3 }),
  },
  { requiredKeys: ['id', 'kind', 'label'] },
) as fc.Arbitrary<ConversationRecord>;

/** Content follows from the id, as it does in life: an entry never changes. */
function entryOf(entryId: string, day: Day, number: number): Entry {
  const act = actIds[number % actIds.length] ?? 'give.offer';
  const pattern = patternIds[number % 31];
  return {
    id: entryId as EntryId,
    day,
    part: dayParts[number % 5] ?? 'night',
    turn: 1 + (number % 4),
    conversation: (number % 5 === 0 ? null : idOf('KL'[number % 2])) as ConversationId | null,
    weak: number % 7 === 0,
    kind: kinds[number % 6] ?? 'close',
    acts: [{ id: act, domain: acts[act].domain }],
    patterns: pattern ? [pattern] : [],
    outcome: outcomes[Math.floor(number / 3) % 3] ?? 'plain',
  };
}

/** Entries whose day, device and content all follow from a number. */
export const arbitraryEntry = fc.integer({ min: 0, max: 30 }).map((number) => {
  const entryId = `${`${number}`.padStart(21, 'e')}A`;
  const day = addDays('2026-11-01' as Day, number % 3);
  const owner = idOf('XYZ'[number % 3]);
  return { device: owner, entry: entryOf(entryId, day, number) };
});

/** One day's record as some device might hold it. */
export const arbitraryDayRecord: fc.Arbitrary<DayRecord> = fc
  .record({
    known: fc.array(arbitraryEntry, { maxLength: 8 }),
    left: fc.dictionary(
      device,
      fc.dictionary(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 5 })),
    ),
    removed: fc.array(arbitraryEntry, { maxLength: 2 }),
    right: fc.array(fc.tuple(arbitraryEntry, fc.integer({ min: 1, max: 3 }), device), {
      maxLength: 3,
    }),
  })
  .map(({ known, left, removed, right }) => {
    const day = '2026-11-01' as Day;
    const own = (list: typeof known) => list.filter(({ entry }) => entry.day === day);
    const gone = [...new Set(own(removed).map(({ entry }) => entry.id))].sort();
    const entries: Record<string, Entry[]> = {};
    for (const { device: owner, entry } of own(known)) {
      if (gone.includes(entry.id)) continue;
      entries[owner] ??= [];
      if (!entries[owner].some((other) => other.id === entry.id)) entries[owner].push(entry);
    }
    for (const [owner, list] of Object.entries(entries)) entries[owner] = inOrder(list);
    const corrections: DayRecord['corrections'] = {};
    for (const [{ entry }, counter, by] of right) {
      if (entry.day !== day || gone.includes(entry.id)) continue;
      corrections[entry.id] = { acts: [], patterns: [], counter, device: by };
    }
    return { day, entries, left: left as DayRecord['left'], corrections, removed: gone };
  });
