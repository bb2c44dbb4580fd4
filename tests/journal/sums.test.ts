import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/journal/schema';
import { addSums, isEmptySums, maxSums, restOfSums, sumsOf } from '../../lib/journal/sums';
import type { ActId } from '../../lib/reciprocity/act';
import { acts } from '../../lib/reciprocity/act';
import type { PatternId } from '../../lib/reciprocity/pattern';
import { conversationId, day, entry } from './entries';

let number = 0;

function message(ids: readonly ActId[], change: Partial<Omit<Entry, 'id'>> = {}): Entry {
  number += 1;
  const own = ids.map((id) => ({ id, domain: acts[id].domain }));
  return entry({ id: number, acts: own, ...change });
}

const turnsOf = (...entries: Entry[]) => sumsOf(entries).close?.turns;
const none = { began: 0, asked: 0, both: 0, answered: 0 };

describe('a turn’s part', () => {
  it.each<[readonly ActId[], Partial<typeof none>]>([
    [['give.offer'], { began: 1 }],
    [['ask.favour'], { asked: 1 }],
    [['give.offer', 'ask.favour'], { both: 1 }],
    [['give.info'], { answered: 1 }],
    [['give.info', 'ask.favour'], { asked: 1 }],
    [['give.info', 'give.thanks'], { began: 1 }],
    [['ask.boundary'], {}],
    [['neutral.decline'], {}],
    [['ask.info'], {}],
    [['ask.info', 'give.offer'], { began: 1 }],
    [['neutral.chat'], {}],
  ])('%j counts as %j', (ids, counts) => {
    expect(turnsOf(message(ids))).toEqual({ ...none, ...counts });
  });

  it('joins the messages of one turn, and no others', () => {
    const first = message(['give.offer']);
    const second = message(['ask.favour']);
    expect(turnsOf(first, second)).toEqual({ ...none, both: 1 });
    expect(turnsOf(first, { ...second, turn: 2 })).toEqual({ ...none, began: 1, asked: 1 });
    expect(turnsOf(first, { ...second, conversation: conversationId(2) })).toEqual({
      ...none,
      began: 1,
      asked: 1,
    });
    expect(turnsOf(first, { ...second, day: day('2026-11-24') })).toEqual({
      ...none,
      began: 1,
      asked: 1,
    });
  });

  it.each<PatternId>(['guilt', 'ledger', 'conditional', 'retaliate', 'contempt'])(
    'leaves out gives beside %s, and keeps the asks',
    (pattern) => {
      expect(turnsOf(message(['give.offer'], { patterns: [pattern] }))).toEqual(none);
      expect(turnsOf(message(['give.offer', 'ask.favour'], { patterns: [pattern] }))).toEqual({
        ...none,
        asked: 1,
      });
    },
  );

  it.each<PatternId>(['over_apology', 'sorry_but'])(
    'leaves out apologies beside %s alone',
    (pattern) => {
      expect(turnsOf(message(['give.apology'], { patterns: [pattern] }))).toEqual(none);
      expect(turnsOf(message(['give.apology', 'give.thanks'], { patterns: [pattern] }))).toEqual({
        ...none,
        began: 1,
      });
      expect(turnsOf(message(['give.apology'], { patterns: ['heat'] }))).toEqual({
        ...none,
        answered: 1,
      });
    },
  );

  it('is left out for the one message that has the pattern, not for its turn', () => {
    const lever = message(['give.offer'], { patterns: ['ledger'] });
    expect(turnsOf(lever, message(['give.thanks']))).toEqual({ ...none, began: 1 });
  });
});

describe('the sums of a kind', () => {
  it('count domains by what was done in each, patterns by turn and hints by draft', () => {
    const sums = sumsOf([
      message(['give.offer', 'ask.money'], { patterns: ['heat'], outcome: 'went on' }),
      message([], { patterns: ['heat', 'demand'], outcome: 'revised' }),
      message(['give.offer'], { turn: 2, kind: 'work' }),
    ]);
    expect(sums).toEqual({
      close: {
        turns: { ...none, both: 1 },
        domains: { labour: { ...none, began: 1 }, money: { ...none, asked: 1 } },
        patterns: { heat: 1, demand: 1 },
        hints: { wentOn: 1, revised: 1, left: 0 },
      },
      work: {
        turns: { ...none, began: 1 },
        domains: { labour: { ...none, began: 1 } },
        patterns: {},
        hints: { wentOn: 0, revised: 0, left: 0 },
      },
    });
  });

  it('put a turn whose kind changed under one kind, whatever the order', () => {
    const pair = [
      message(['give.offer'], { kind: 'family' }),
      message(['ask.favour'], { kind: 'close' }),
    ];
    expect(Object.keys(sumsOf(pair))).toEqual(['close']);
    expect(sumsOf([...pair].reverse())).toEqual(sumsOf(pair));
  });

  it('add, take the greater, and leave the rest, number by number', () => {
    const one = sumsOf([message(['give.offer'])]);
    const two = addSums(one, one);
    expect(two.close?.turns.began).toBe(2);
    expect(two.close?.domains.labour?.began).toBe(2);
    expect(maxSums(one, two)).toEqual(two);
    expect(restOfSums(two, one)).toEqual(one);
    expect(isEmptySums(restOfSums(one, two))).toBe(true);
    expect(isEmptySums({})).toBe(true);
    expect(isEmptySums(one)).toBe(false);
  });
});
