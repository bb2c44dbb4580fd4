import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isRealDay, lastDayOf, monthOf } from '../../lib/journal/calendar';
import {
  canonical,
  inOrder,
  isSame,
  joinConversations,
  joinDays,
  joinSecrets,
  laterOf,
} from '../../lib/journal/join';
import { emptyDay } from '../../lib/journal/read-days';
import { conversationId, day, entry, entryId, id } from './entries';

const register = (counter: number, device: string, value = 'x') => ({ counter, device, value });

describe('the later of two registers', () => {
  it.each([
    ['the higher counter', register(2, 'a'), register(1, 'b')],
    ['the later device of one counter', register(1, 'b'), register(1, 'a')],
    ['the later text of two that say to be the same', register(1, 'a', 'y'), register(1, 'a', 'x')],
  ])('is the one with %s, from either side', (_, later, earlier) => {
    expect(laterOf(later, earlier)).toBe(later);
    expect(laterOf(earlier, later)).toBe(later);
  });
});

describe('a value', () => {
  it('has one text, whatever the order of its keys, and lists keep theirs', () => {
    expect(canonical({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(canonical([2, 1])).toBe('[2,1]');
  });

  it('is the same as another of the same parts', () => {
    expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(isSame({ a: 1, b: 2 }, { b: 1, a: 2 })).toBe(false);
    expect(isSame({ a: 1 }, { a: 10 })).toBe(false);
    expect(isSame({ a: 1 }, { a: 1 })).toBe(true);
    expect(isSame([1, 2], [2, 1])).toBe(false);
  });
});

describe('what two devices know', () => {
  const kind = { value: 'close' as const, counter: 1, device: '' };
  const label = { value: 'Sam', counter: 1, device: '' };
  const bare = { id: conversationId(1), kind: null, label: null };

  it('of a conversation is all that either has', () => {
    const full = {
      ...bare,
      kind,
      label,
      openers: { [day('2026-11-23')]: { ...kind, value: 'me' } },
    };
    type Conversation = Parameters<typeof joinConversations>[0];
    expect(joinConversations(full as Conversation, bare)).toEqual(full);
    expect(joinConversations(bare, full as Conversation)).toEqual(full);
    expect(joinConversations(bare, bare)).toEqual(bare);
    const newer = { ...bare, kind: { ...kind, value: 'work' as const, counter: 2 } };
    expect(joinConversations(full as Conversation, newer).kind?.value).toBe('work');
    expect(joinConversations(full as Conversation, newer).label).toEqual(label);
  });

  it('of a secret is the first day of one, and of two the one that was used first', () => {
    const secret = (name: string, since: string | null) => ({ secret: name, since });
    const pairs = [
      [secret('a', '2026-01-02'), secret('a', '2026-01-01'), secret('a', '2026-01-01')],
      [secret('a', null), secret('a', '2026-01-01'), secret('a', '2026-01-01')],
      [secret('a', null), secret('a', null), secret('a', null)],
      [secret('b', '2026-01-01'), secret('a', '2026-01-02'), secret('b', '2026-01-01')],
      [secret('b', null), secret('a', '2026-01-02'), secret('a', '2026-01-02')],
      [secret('b', null), secret('a', null), secret('a', null)],
    ] as const;
    for (const [one, other, joined] of pairs) {
      expect(joinSecrets(one, other)).toEqual(joined);
      expect(joinSecrets(other, one)).toEqual(joined);
    }
  });

  it('of one entry that differs is what all choose alike', () => {
    const [a = '', b = ''] = [id('da'), id('db')];
    const of = (device: string, turn: number) => ({
      ...emptyDay(day('2026-11-23')),
      entries: { [device]: [entry({ id: 1, turn })] },
    });
    const joined = [joinDays(of(b, 1), of(a, 2)), joinDays(of(a, 2), of(b, 1))];
    expect(canonical(joined[0])).toBe(canonical(joined[1]));
    expect(Object.values(joined[0]?.entries ?? {}).flat()).toHaveLength(1);
    const gone = { ...emptyDay(day('2026-11-23')), removed: [entryId(1)] };
    expect(joinDays(of(a, 1), gone).entries).toEqual({});
  });
});

describe('the entries of a day', () => {
  it('stand in the order of their turns, then of their ids', () => {
    const [one, two, three] = [
      entry({ id: 'b', turn: 1 }),
      entry({ id: 'a', turn: 2 }),
      entry({ id: 'c', turn: 1 }),
    ];
    for (const order of [
      [one, two, three],
      [two, three, one],
      [three, one, two],
    ]) {
      expect(inOrder(order).map(({ id: own }) => own)).toEqual(['b', 'c', 'a'].map(entryId));
    }
    expect(inOrder([one, one])).toEqual([one, one]);
  });
});

describe('the calendar', () => {
  it('counts days over the ends of months, years and February', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2028-03-01'), -1)).toBe('2028-02-29');
    expect(daysBetween(day('2026-02-27'), day('2026-03-02'))).toBe(3);
    expect(daysBetween(day('2026-03-02'), day('2026-02-27'))).toBe(-3);
    expect(daysBetween(day('2026-03-02'), day('2026-03-02'))).toBe(0);
  });

  it('knows months and the days that there are', () => {
    expect(monthOf(day('2026-11-23'))).toBe('2026-11');
    expect([lastDayOf('2026-02'), lastDayOf('2028-02'), lastDayOf('2026-12')]).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-12-31',
    ]);
    expect(['2026-02-29', '2028-02-29', '2026-13-01', 'x'].map(isRealDay)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
