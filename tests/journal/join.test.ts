import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  inOrder,
  isSame,
  joinConversations,
  joinDays,
  joinFloors,
  joinPages,
  joinSecrets,
  type SecretUse,
} from '../../lib/journal/join';
import { emptyDay } from '../../lib/journal/read-days';
import type { Entry } from '../../lib/journal/schema';
import { sumsOf } from '../../lib/journal/sums';
import {
  arbitraryConversation,
  arbitraryDayRecord,
  arbitraryEntry,
  arbitraryPage,
  device,
} from './arbitraries';
import { entry, id } from './entries';

function joins<T>(name: string, arbitrary: fc.Arbitrary<T>, join: (a: T, b: T) => T): void {
  const same = (a: T, b: T): void => {
    expect(canonical(a)).toBe(canonical(b));
  };
  describe(name, () => {
    it('is commutative', () => {
      fc.assert(fc.property(arbitrary, arbitrary, (a, b) => same(join(a, b), join(b, a))));
    });
    it('is associative', () => {
      fc.assert(
        fc.property(arbitrary, arbitrary, arbitrary, (a, b, c) =>
          same(join(join(a, b), c), join(a, join(b, c))),
        ),
      );
    });
    it('is idempotent', () => {
      fc.assert(fc.property(arbitrary, (a) => same(join(a, a), a)));
      fc.assert(fc.property(arbitrary, arbitrary, (a, b) => same(join(join(a, b), b), join(a, b))));
    });
  });
}

const samePage = arbitraryPage.map((page) => ({
  ...page,
  id: `${'a'.repeat(21)}A` as typeof page.id,
}));
joins('joining pages of one id', samePage, joinPages);
joins('joining days', arbitraryDayRecord, joinDays);
joins('joining conversations', arbitraryConversation, joinConversations);

const floor = fc.dictionary(
  device,
  fc.array(arbitraryEntry, { maxLength: 4 }).map((list) => sumsOf(list.map(({ entry }) => entry))),
);
const floors = fc.record({
  month: fc.constant('2026-11'),
  days: fc.dictionary(fc.constantFrom('2026-11-01', '2026-11-02'), floor),
  floor,
});
joins('joining floors', floors, joinFloors);

const secret: fc.Arbitrary<SecretUse> = fc.record({
  secret: fc.constantFrom('a', 'b'),
  since: fc.option(fc.constantFrom('2026-01-01', '2026-01-02')),
});
joins('joining secrets', secret, joinSecrets);

describe('joining secrets', () => {
  it('keeps the one that was used first, and one in use before an unused one', () => {
    const old = { secret: 'b', since: '2025-01-01' };
    expect(joinSecrets(old, { secret: 'a', since: '2026-01-01' })).toEqual(old);
    expect(joinSecrets({ secret: 'a', since: null }, old)).toEqual(old);
  });
});

describe('isSame', () => {
  it('looks at what is there, not at the order of keys or the length', () => {
    expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 2 })).toBe(false);
    expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  });
});

describe('sumsOf', () => {
  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitraryEntry, { selector: ({ entry }) => entry.id }),
        fc.nat(),
        (list, turn) => {
          const entries: Entry[] = list.map(({ entry }) => entry);
          const at = entries.length > 0 ? turn % entries.length : 0;
          const rotated = [...entries.slice(at), ...entries.slice(0, at)].reverse();
          expect(canonical(sumsOf(rotated))).toBe(canonical(sumsOf(entries)));
        },
      ),
    );
  });
});

describe('days of which a forged file says something else', () => {
  const own: Entry = entry({ id: 1 });
  const forged: Entry = { ...own, turn: 7 };
  const dayWith = (...entries: [device: string, entries: Entry[]][]) => ({
    ...emptyDay(own.day),
    entries: Object.fromEntries(entries),
  });
  const a = id('a');
  const b = id('b');

  it('hold one entry for an id, the same whichever file comes first', () => {
    for (const other of [dayWith([a, [forged]]), dayWith([b, [own]]), dayWith([b, [forged]])]) {
      const one = joinDays(dayWith([a, [own]]), other);
      expect(Object.values(one.entries).flat()).toHaveLength(1);
      expect(joinDays(other, dayWith([a, [own]]))).toEqual(one);
      expect(joinDays(one, other)).toEqual(one);
    }
  });

  it('hold their entries by turn and id, twice the same one as once', () => {
    const [first, second, third] = [
      entry({ id: 3, turn: 1 }),
      entry({ id: 1, turn: 2 }),
      entry({ id: 2, turn: 2 }),
    ];
    expect(inOrder([third, second, first])).toEqual([first, second, third]);
    expect(inOrder([second, second, first])).toEqual([first, second, second]);
  });
});
