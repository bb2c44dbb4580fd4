import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/journal/calendar';
import { cardsByConversation, cardsFor, openerMarks } from '../../lib/journal/cards';
import { afterCard, type CardMemory, nextCard, noCards } from '../../lib/journal/next-card';
import type { ActId } from '../../lib/reciprocity/act';
import { enough, find, heated, times, today, turn } from './card-turns';
import { conversationId, day } from './entries';

const marked = (...agos: number[]) =>
  Object.fromEntries(
    agos.map((ago) => [addDays(today, -ago), { value: 'me' as const, counter: 1, device: '' }]),
  );

describe('the last four weeks', () => {
  it('are twenty-eight days and end today', () => {
    expect(openerMarks(marked(28, 27, 0, -1), today)).toEqual({ first: 2, marked: 2 });
    const opener = (ago: number) =>
      cardsFor(
        times(12, (i) => turn(i === 0 ? ago : 3, ['give.info'])),
        'close',
        today,
        { first: 1, marked: 8 },
      ).length;
    expect([opener(27), opener(28), opener(0), opener(-1)]).toEqual([1, 0, 1, 0]);
  });
});

describe('what came back', () => {
  const back = (later: ReturnType<typeof turn>[], first = heated(8)) =>
    find([...enough(), first, ...later], 'came_back');

  it.each<[ActId, boolean]>([
    ['give.apology', true],
    ['give.checkin', true],
    ['give.voice', true],
    ['give.thanks', false],
    ['ask.favour', false],
  ])('by %s: %s', (id, is) => {
    expect(back([turn(7, [id])]) !== undefined).toBe(is);
  });

  it.each(['heat', 'contempt', 'all_blame', 'threat'] as const)('after %s', (pattern) => {
    const hot = turn(8, [], { patterns: [pattern] });
    expect(back([turn(7, ['give.apology'])], hot)?.values).toEqual({ day: addDays(today, -8) });
  });

  it('came after it, later on the same day too, within three dates', () => {
    const hot = heated(8);
    const apology = (ago: number, number: number) => turn(ago, ['give.apology'], { turn: number });
    expect(back([apology(8, hot.turn + 1)], hot)).toBeDefined();
    expect(back([apology(8, hot.turn - 1)], hot)).toBeUndefined();
    expect(back([apology(9, hot.turn + 1)], hot)).toBeUndefined();
    expect(back([apology(6, 1)], hot)).toBeDefined();
    expect(back([apology(5, 1)], hot)).toBeUndefined();
  });

  it('names the last heated day that was come back to', () => {
    const twice = [heated(8), turn(7, ['give.apology']), heated(6), turn(5, ['give.apology'])];
    expect(find([...enough(), ...twice], 'came_back')?.values).toEqual({ day: addDays(today, -6) });
    const mixed = [...twice, heated(3), turn(2, ['give.info'])];
    for (const entries of [mixed, mixed.toReversed()]) {
      expect(find([...enough(), ...entries], 'came_back')?.values).toEqual({
        day: addDays(today, -6),
      });
    }
  });
});

describe('what was not repaired', () => {
  const left = (ago: number, later: ReturnType<typeof turn>[]) =>
    find([...enough(), heated(ago), ...later], 'no_repair');
  const five = (ago: number) => times(5, () => turn(ago, ['give.info']));

  it('is told once three dates are over', () => {
    expect(left(3, five(2))).toBeDefined();
    expect(left(2, five(1))).toBeUndefined();
  });

  it('needs five later turns within them', () => {
    expect(left(6, five(5).slice(1))).toBeUndefined();
    expect(left(6, [...five(5).slice(1), turn(3, ['give.info'])])).toBeUndefined();
    expect(left(6, [...five(5).slice(1), turn(4, ['give.info'])])).toBeDefined();
  });

  it.each<ActId>(['give.apology', 'give.voice', 'give.checkin', 'give.affection'])(
    'is repaired by %s',
    (id) => {
      expect(left(6, [...five(5), turn(4, [id])])).toBeUndefined();
      expect(left(6, [...five(5), turn(3, [id])])).toBeDefined();
    },
  );

  it('names the last one', () => {
    const two = [heated(12), ...five(11), heated(6), ...five(5)];
    expect(find([...enough(), ...two], 'no_repair')?.values).toEqual({ day: addDays(today, -6) });
  });
});

describe('small acts', () => {
  it('are thanks and asking after somebody, on five days', () => {
    const acts = (ids: readonly ActId[]) => [...enough(), ...ids.map((id, i) => turn(i, [id]))];
    const mixed = ['give.thanks', 'give.checkin', 'give.thanks', 'give.checkin'] as const;
    expect(find(acts([...mixed, 'give.checkin']), 'small_acts')?.values).toEqual({ days: 5 });
    expect(find(acts(mixed), 'small_acts')).toBeUndefined();
    expect(find(acts([...mixed, 'give.offer']), 'small_acts')).toBeUndefined();
  });
});

describe('asking', () => {
  const asks = (count: number, days: number, id: ActId = 'ask.favour') =>
    times(count, (i) => turn(i % days, [id]));

  it('alone needs twelve turns on three days', () => {
    expect(find(asks(12, 3), 'all_asks')).toBeDefined();
    expect(find(asks(12, 2), 'all_asks')).toBeUndefined();
    expect(find([...asks(11, 3), turn(1, ['give.info'])], 'all_asks')).toBeUndefined();
  });

  it('of three in four is not all', () => {
    expect(find([...asks(12, 3), turn(1, ['give.offer'])], 'all_asks')).toBeUndefined();
    expect(find([...asks(20, 3), turn(1, ['give.offer'])], 'all_asks')).toBeDefined();
  });

  it('is rare in sixteen turns or more', () => {
    const gives = (count: number) => times(count, (i) => turn(i % 9, ['give.offer']));
    expect(find(gives(16), 'rarely_asks')?.key).toBe('history_rarely_asks');
    expect(find([...gives(16), turn(1, ['ask.favour'])], 'rarely_asks')).toBeUndefined();
    expect(find([...gives(60), turn(1, ['ask.favour'])], 'rarely_asks')).toBeDefined();
  });

  it('again and again is three times a day, on two days, for an answer too', () => {
    const nudges = (...agos: number[]) => agos.map((ago) => turn(ago, ['ask.nudge']));
    expect(find([...enough(), ...nudges(1, 1, 1, 2, 2, 2)], 'repeated_nudges')).toBeDefined();
    expect(find([...enough(), ...nudges(1, 1, 1, 2, 2)], 'repeated_nudges')).toBeUndefined();
    expect(find([...enough(), ...nudges(1, 1, 1, 1, 1, 1)], 'repeated_nudges')).toBeUndefined();
    const pressed = times(6, (i) => turn(i % 2, [], { patterns: ['reply_pressure'] }));
    expect(find([...enough(), ...pressed], 'repeated_nudges')).toBeDefined();
    expect(find([...enough(), ...asks(6, 2)], 'repeated_nudges')).toBeUndefined();
  });
});

describe('thanks', () => {
  const favours = (count: number, id: ActId) => times(count, (i) => turn(i, [id]));

  it('are missed after five favours or as much time, and not after fewer', () => {
    expect(find([...enough(), ...favours(5, 'ask.time')], 'thanks_missing')).toBeDefined();
    expect(find([...enough(), ...favours(4, 'ask.time')], 'thanks_missing')).toBeUndefined();
    expect(find([...enough(), ...favours(5, 'ask.support')], 'thanks_missing')).toBeUndefined();
  });

  it('count in a message whose gives are not counted', () => {
    const lever = turn(1, ['give.thanks'], { patterns: ['guilt'] });
    expect(find([...enough(), ...favours(5, 'ask.time'), lever], 'thanks_missing')).toBeUndefined();
  });
});

describe('one domain', () => {
  it('is that of nine in ten of fifteen gives', () => {
    const gives = (labour: number, other: number) => [
      ...times(other, () => turn(25, ['give.thanks'])),
      ...times(labour, (i) => turn(i % 20, ['give.did'])),
    ];
    expect(find(gives(15, 0), 'one_domain')?.values).toEqual({ domain: 'labour' });
    expect(find(gives(14, 0), 'one_domain')).toBeUndefined();
    expect(find(gives(18, 2), 'one_domain')?.values).toEqual({ domain: 'labour' });
    expect(find(gives(17, 2), 'one_domain')).toBeUndefined();
    const asking = times(5, (i) => turn(i, ['ask.time']));
    expect(find([...gives(15, 0), ...asking], 'one_domain')).toBeDefined();
  });
});

describe('hot hours', () => {
  const hours = (...parts: ('night' | 'morning')[]) =>
    find(
      [
        ...enough(),
        ...parts.map((part, i) => turn(i, [], { patterns: [i % 2 ? 'demand' : 'heat'], part })),
      ],
      'hot_hours',
    )?.values;

  it('hold three in four of four hot messages or more', () => {
    expect(hours('night', 'night', 'night')).toBeUndefined();
    expect(hours('night', 'night', 'night', 'night')).toEqual({ part: 'night' });
    expect(hours('morning', 'night', 'night', 'night')).toEqual({ part: 'night' });
    expect(hours('morning', 'night', 'night', 'night', 'morning')).toBeUndefined();
  });

  it('are of blame and pressure, of one that is beside another too', () => {
    const light = (patterns: ('self_blame' | 'heat' | 'guilt')[]) =>
      find(
        [...enough(), ...times(4, (i) => turn(i, [], { patterns, part: 'night' }))],
        'hot_hours',
      );
    expect(light(['self_blame'])).toBeUndefined();
    expect(light(['guilt'])).toBeUndefined();
    expect(light(['self_blame', 'heat'])).toBeDefined();
  });
});

describe('the card of the week', () => {
  const one = new Map([
    [conversationId(1), [{ id: 'small_acts', key: 'history_all_asks', values: {} } as const]],
  ]);
  const next = (memory: Partial<CardMemory>, on = today) =>
    nextCard(one, { ...noCards, ...memory }, on);

  it('does not come again for eight weeks', () => {
    const shown = [{ id: 'small_acts' as const, day: today }];
    expect(next({ shown }, addDays(today, 55))).toBeUndefined();
    expect(next({ shown }, addDays(today, 56))).toBeDefined();
  });

  it('waits a week for the one before it, whichever that was', () => {
    const shown = [{ id: 'opener' as const, day: today }];
    expect(next({ shown }, addDays(today, 6))).toBeUndefined();
    expect(next({ shown }, addDays(today, 7))).toBeDefined();
  });

  it('may be another where small acts never come', () => {
    const other = new Map([
      [conversationId(1), [{ id: 'opener', key: 'history_all_asks', values: {} } as const]],
    ]);
    expect(nextCard(other, noCards, today)).toBeUndefined();
    expect(nextCard(other, { ...noCards, never: ['small_acts'] }, today)).toBeDefined();
    expect(nextCard(other, { ...noCards, never: ['small_acts', 'opener'] }, today)).toBeUndefined();
  });

  it('is remembered with the nineteen before it', () => {
    let memory = noCards;
    for (let week = 0; week < 25; week++) {
      memory = afterCard(memory, 'opener', addDays(day('2026-01-01'), 7 * week));
    }
    expect(memory.shown).toHaveLength(20);
    expect(memory.shown.at(-1)?.day).toBe(addDays(day('2026-01-01'), 7 * 24));
    expect(memory.from).toBe('');
  });
});

describe('the kind of a conversation', () => {
  it('is the last that was written down, where none is chosen', () => {
    const entries = [
      ...times(15, (i) => turn(i, ['give.offer'], { kind: 'work' })),
      turn(1, ['give.offer'], { kind: 'family' }),
    ];
    expect(cardsByConversation(entries, () => undefined, today).size).toBe(1);
    expect(cardsByConversation(entries.toReversed(), () => undefined, today).size).toBe(0);
  });

  it('has cards of who wrote first by its own marks', () => {
    const cards = cardsByConversation(
      enough(),
      () => 'close',
      today,
      () => ({ first: 1, marked: 8 }),
    );
    expect(cards.get(conversationId(1))?.map(({ id }) => id)).toEqual(['opener']);
    expect(cardsByConversation(enough(), () => 'close', today).size).toBe(0);
  });
});
