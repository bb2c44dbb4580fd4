import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/journal/calendar';
import {
  type Card,
  type CardId,
  cardsByConversation,
  cardsFor,
  openerMarks,
} from '../../lib/journal/cards';
import { afterCard, nextCard, noCards } from '../../lib/journal/next-card';
import type { Entry, Kind } from '../../lib/journal/schema';
import { enough, find, heated, times, today, turn } from './card-turns';
import { conversationId, day } from './entries';

interface Case {
  readonly id: CardId;
  readonly holds: () => Entry[];
  /** As near to it as can be without holding. */
  readonly misses: () => Entry[];
  readonly values?: Card['values'];
}

const cases: Case[] = [
  {
    id: 'small_acts',
    holds: () => [...enough(), ...times(5, (i) => turn(i, ['give.thanks']))],
    misses: () => [...enough(), ...times(9, (i) => turn(i % 4, ['give.thanks']))],
    values: { days: 5 },
  },
  {
    id: 'came_back',
    holds: () => [...enough(), heated(8), turn(6, ['give.apology'])],
    misses: () => [...enough(), heated(8), turn(5, ['give.apology'])],
    values: { day: addDays(today, -8) },
  },
  {
    id: 'all_asks',
    holds: () => times(12, (i) => turn(i % 3, ['ask.favour'])),
    misses: () => [...times(11, (i) => turn(i % 3, ['ask.favour'])), turn(2, ['ask.voice'])],
  },
  {
    id: 'rarely_asks',
    holds: () => times(16, (i) => turn(i, ['give.offer'])),
    misses: () => times(15, (i) => turn(i, ['give.offer'])),
  },
  {
    id: 'repeated_nudges',
    holds: () => [...enough(), ...times(6, (i) => turn(i % 2, ['ask.nudge']))],
    misses: () => [...enough(), ...times(7, (i) => turn(i < 5 ? 0 : 1, ['ask.nudge']))],
  },
  {
    id: 'no_repair',
    holds: () => [...enough(), heated(5), ...times(5, () => turn(4, ['give.info']))],
    misses: () => [
      ...enough(),
      heated(5),
      ...times(4, () => turn(4, ['give.info'])),
      turn(4, ['give.affection']),
    ],
    values: { day: addDays(today, -5) },
  },
  {
    id: 'thanks_missing',
    holds: () => [...enough(), ...times(5, (i) => turn(i, ['ask.favour']))],
    misses: () => [
      ...enough(),
      ...times(5, (i) => turn(i, ['ask.favour'])),
      turn(1, ['give.thanks']),
    ],
  },
  {
    id: 'one_domain',
    holds: () => [
      ...times(18, (i) => turn(i, ['give.did'])),
      ...times(2, (i) => turn(i, ['give.thanks'])),
    ],
    misses: () => [
      ...times(17, (i) => turn(i, ['give.did'])),
      ...times(2, (i) => turn(i, ['give.thanks'])),
    ],
    values: { domain: 'labour' },
  },
  {
    id: 'hot_hours',
    holds: () => [
      ...enough(),
      ...times(4, (i) => turn(i, [], { patterns: ['demand'], part: i < 3 ? 'night' : 'morning' })),
    ],
    misses: () => [
      ...enough(),
      ...times(4, (i) => turn(i, [], { patterns: ['demand'], part: i < 2 ? 'night' : 'morning' })),
    ],
    values: { part: 'night' },
  },
];

describe('cards', () => {
  it.each(cases)(
    '$id holds, and does not where one thing is missing',
    ({ id, holds, misses, values }) => {
      expect(find(holds(), id)).toEqual({ id, key: `history_${id}`, values: values ?? {} });
      // In whatever order the entries come.
      expect(find(holds().toReversed(), id)).toMatchObject({ id, values: values ?? {} });
      expect(find(misses(), id)).toBeUndefined();
    },
  );

  it('opener needs eight marks of one’s own', () => {
    expect(find(enough(), 'opener')).toEqual({
      id: 'opener',
      key: 'history_opener',
      values: { first: 5, marked: 9 },
    });
    const few = cardsFor(enough(), 'close', today, { first: 5, marked: 7 });
    expect(few.map(({ id }) => id)).not.toContain('opener');
  });

  it.each<Kind>(['work', 'keep distance', 'leave out'])('none for %s', (kind) => {
    for (const { holds } of cases) expect(cardsFor(holds(), kind, today)).toEqual([]);
  });

  it('none below twelve turns that begin, ask or answer', () => {
    const eleven = times(11, (i) => turn(i, ['give.thanks']));
    expect(
      cardsFor([...eleven, ...times(9, (i) => turn(i, ['neutral.chat']))], 'close', today),
    ).toEqual([]);
    expect(cardsFor([...eleven, turn(1, ['give.thanks'])], 'close', today)).not.toEqual([]);
  });

  it('looks back 28 days, today included', () => {
    const old = times(12, (i) => turn(27, ['give.thanks'], { day: addDays(today, -27 - (i % 2)) }));
    expect(cardsFor(old, 'close', today)).toEqual([]);
    const recent = times(12, (i) => turn(i % 6 === 0 ? 27 : i % 6, ['give.thanks']));
    expect(find(recent, 'small_acts')).toBeDefined();
  });

  it('counts several messages of one turn once', () => {
    const burst = times(20, (i) => ({ ...turn(i % 2, ['give.offer']), turn: 1 }));
    expect(cardsFor(burst, 'close', today)).toEqual([]);
  });

  it('never takes limits, noes and questions for facts for asking', () => {
    const firm = times(30, (i) =>
      turn(i % 9, [
        (['ask.boundary', 'neutral.decline', 'ask.info'] as const)[i % 3] ?? 'ask.info',
      ]),
    );
    expect(cardsFor(firm, 'close', today)).toEqual([]);
  });

  it('leaves out gifts that were used as a lever, and hollow apologies', () => {
    const lever = times(16, (i) => turn(i, ['give.offer'], { patterns: ['ledger'] }));
    expect(find([...enough(), ...lever], 'rarely_asks')).toBeUndefined();
    const hollow = [...enough(), heated(8), turn(7, ['give.apology'], { patterns: ['sorry_but'] })];
    expect(find(hollow, 'came_back')).toBeUndefined();
  });

  it('rarely_asks offers the question on voice where needs were erased', () => {
    const erased = [
      ...times(16, (i) => turn(i, ['give.offer'])),
      turn(1, [], { patterns: ['self_erase'] }),
    ];
    expect(find(erased, 'rarely_asks')?.key).toBe('history_rarely_asks_voice');
  });

  it('no_repair waits until the three dates are over', () => {
    const fresh = [...enough(), heated(2), ...times(5, () => turn(1, ['give.info']))];
    expect(find(fresh, 'no_repair')).toBeUndefined();
  });

  it('are each about one conversation', () => {
    const halves = times(16, (i) =>
      turn(i, ['give.offer'], { conversation: conversationId(i % 2) }),
    );
    expect(cardsByConversation(halves, () => 'close', today).size).toBe(0);
    const all = cardsByConversation(
      times(16, (i) => turn(i, ['give.offer'])),
      () => undefined,
      today,
    );
    expect([...all.keys()]).toEqual([conversationId(1)]);
  });

  it('are of no entry without a conversation, and of none that is not read', () => {
    const lone = times(16, (i) => turn(i, ['give.offer'], { conversation: null }));
    expect(cardsByConversation(lone, () => undefined, today).size).toBe(0);
    const work = times(16, (i) => turn(i, ['give.offer'], { kind: 'work' }));
    expect(cardsByConversation(work, () => undefined, today).size).toBe(0);
    expect(cardsByConversation(work, () => 'friends', today).size).toBe(1);
  });

  it('count a message that gives in two domains as neither', () => {
    const mixed = () =>
      turn(3, [], {
        acts: [
          { id: 'give.offer', domain: 'labour' },
          { id: 'give.affection', domain: 'affection' },
        ],
      });
    const labour = (count: number) => times(count, (i) => turn(i % 20, ['give.offer']));
    expect(find([...labour(18), mixed()], 'one_domain')?.values).toEqual({ domain: 'labour' });
    expect(find([...labour(16), mixed(), mixed()], 'one_domain')).toBeUndefined();
    expect(find(times(16, mixed), 'one_domain')).toBeUndefined();
  });

  it('read who wrote first from the marks of the last four weeks', () => {
    const register = (value: 'me' | 'they') => ({
      value,
      counter: 1,
      device: `${'d'.repeat(21)}A`,
    });
    const marks = Object.fromEntries(
      times(12, (i) => addDays(today, -3 * i)).map((day, i) => [
        day,
        register(i % 4 === 0 ? 'they' : 'me'),
      ]),
    );
    expect(openerMarks(marks, today)).toEqual({ first: 7, marked: 10 });
    expect(openerMarks(undefined, today)).toEqual({ first: 0, marked: 0 });
  });
});

describe('a turn that both gave and asked', () => {
  it('is half of each', () => {
    const both = (count: number) =>
      times(16, (i) => turn(i % 4, i < count ? ['give.thanks', 'ask.favour'] : ['ask.favour']));
    expect(find(both(0), 'all_asks')).toBeDefined();
    // Fifteen of sixteen are plain enough, fourteen are not.
    expect(find(both(2), 'all_asks')).toBeDefined();
    expect(find(both(4), 'all_asks')).toBeUndefined();
  });
});

describe('the next card', () => {
  const card = (id: CardId): Card => ({ id, key: 'history_all_asks', values: {} });
  const two = new Map([[conversationId(1), [card('rarely_asks'), card('small_acts')]]]);

  it('is small_acts first, for anybody', () => {
    expect(nextCard(two, noCards, today)?.card.id).toBe('small_acts');
    expect(
      nextCard(new Map([[conversationId(1), [card('rarely_asks')]]]), noCards, today),
    ).toBeUndefined();
  });

  it('is the one that was never shown, then the one shown longest ago, then the first', () => {
    const all = new Map([
      [conversationId(2), [card('small_acts'), card('thanks_missing'), card('rarely_asks')]],
      [conversationId(1), [card('rarely_asks'), card('small_acts')]],
    ]);
    let memory = afterCard(noCards, 'small_acts', day('2026-01-01'));
    expect(nextCard(all, memory, today)).toMatchObject({
      conversation: conversationId(1),
      card: { id: 'rarely_asks' },
    });
    memory = afterCard(memory, 'rarely_asks', day('2026-02-01'));
    expect(nextCard(all, memory, today)?.card.id).toBe('thanks_missing');
    memory = afterCard(memory, 'thanks_missing', day('2026-03-01'));
    expect(nextCard(all, memory, today)).toMatchObject({
      conversation: conversationId(1),
      card: { id: 'small_acts' },
    });
    expect(nextCard(new Map(), memory, today)).toBeUndefined();
  });

  it('comes once a week at most, and another one then', () => {
    const memory = afterCard(noCards, 'small_acts', today);
    expect(nextCard(two, memory, addDays(today, 6))).toBeUndefined();
    expect(nextCard(two, memory, addDays(today, 7))?.card.id).toBe('rarely_asks');
    const both = afterCard(memory, 'rarely_asks', addDays(today, 7));
    expect(nextCard(two, both, addDays(today, 20))).toBeUndefined();
    expect(nextCard(two, both, addDays(today, 60))?.card.id).toBe('small_acts');
  });

  it('respects never, and the day before which none appears', () => {
    expect(nextCard(two, { ...noCards, never: ['small_acts'] }, today)?.card.id).toBe(
      'rarely_asks',
    );
    expect(nextCard(two, { ...noCards, from: addDays(today, 1) }, today)).toBeUndefined();
    expect(nextCard(two, { ...noCards, from: today }, today)).toBeDefined();
  });
});
