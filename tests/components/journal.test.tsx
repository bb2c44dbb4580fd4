// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { turnsIn } from '../../components/amounts';
import type { Draft } from '../../components/journal/editor';
import { shareOfOne, sumsOfOne } from '../../components/journal/one-conversation';
import { findPages, firstLine, parseTags, tagsOf } from '../../components/journal/pages';
import {
  firstDayOf,
  fromFirst,
  ledOf,
  mondayOf,
  multiplesOf,
  periodsTo,
  usualWeek,
} from '../../components/journal/periods';
import { routeOf } from '../../components/journal/route';
import { hostOf, patternOf } from '../../components/welcome/address';
import type { Sums } from '../../lib/journal/journal';
import type { ConversationId, Day, Entry, EntryId, Page } from '../../lib/journal/schema';

vi.mock('../../lib/i18n', async () => ({ t: (await import('../pages/texts')).english }));

const id = 'a'.repeat(22) as EntryId;
const today = '2026-11-23' as Day;
const blank: Draft = { id, day: today, written: 1, kind: 'free', prompt: null, text: '', tags: [] };

function page(text: string, written: number, tags: string[] = []): Page {
  return { ...blank, text, written, tags, counter: 1, device: 'd', removed: false } as Page;
}

function week(period: string, began: number): Sums {
  const turns = { began, asked: 1, both: 0, answered: 2 };
  return {
    period,
    kinds: {
      close: {
        turns,
        domains: { time: turns },
        patterns: {},
        hints: { wentOn: 2, revised: 1, left: 0 },
      },
    },
  };
}

describe('routes', () => {
  it('lead to rooms, and anything unknown to the room to write in', () => {
    expect(routeOf('')).toEqual({ room: 'write' });
    expect(routeOf('#/look-back')).toEqual({ room: 'look-back' });
    expect(routeOf('#/nonsense')).toEqual({ room: 'write' });
    expect(routeOf(`#/write/page/${id}`)).toEqual({ room: 'write', page: id });
    expect(routeOf('#/write/page/short')).toEqual({ room: 'write' });
    expect(routeOf('#/write/week/2026-11-23')).toEqual({ room: 'write', week: today });
    expect(routeOf('#/write/stopped/2026-11-23')).toEqual({ room: 'write', stopped: today });
    expect(routeOf('#/write/prompt/7')).toEqual({ room: 'write', prompt: 7 });
  });
});

describe('pages', () => {
  const pages = [
    page('Über Ämter\nund mehr', 1, ['work']),
    page('the second', 2, ['home', 'work']),
  ];

  it('are found by every word, without case and accents, newest first', () => {
    expect(findPages(pages, 'uber MEHR', '')).toEqual([pages[0]]);
    expect(findPages(pages, '', 'work').map(({ written }) => written)).toEqual([2, 1]);
    expect(findPages(pages, 'second missing', '')).toEqual([]);
  });

  it('carry tags as typed', () => {
    expect(parseTags(' #home, two words; home,, ')).toEqual(['home', 'two words']);
    expect(tagsOf(pages)).toEqual(['home', 'work']);
  });

  it('are listed by their first line with text', () => {
    expect(firstLine('\n  \n hello \nworld')).toBe('hello');
  });
});

describe('periods', () => {
  it('end with the one that today lies in', () => {
    expect(mondayOf('2026-11-29' as Day)).toBe('2026-11-23');
    expect(periodsTo(today, 'week', 2)).toEqual(['2026-11-16', '2026-11-23']);
    expect(periodsTo(today, 'month', 12)[0]).toBe('2025-12');
    expect(periodsTo('2026-03-31' as Day, 'month', 2)).toEqual(['2026-02', '2026-03']);
    expect(periodsTo(today, 'year', 2)).toEqual(['2025', '2026']);
    expect([firstDayOf('2026'), firstDayOf('2026-11'), firstDayOf(today)]).toEqual([
      '2026-01-01',
      '2026-11-01',
      today,
    ]);
  });

  it('show aged months by month and year, not by day or week', () => {
    const sums = [week('2026-10', 5), week('2026-11-23', 3)];
    const began = (unit: 'week' | 'month' | 'year') =>
      multiplesOf(sums, 'all', periodsTo(today, unit, 2), unit)[0]?.values.map((one) => one.began);
    expect(began('week')).toEqual([0, 3]);
    expect(began('month')).toEqual([5, 3]);
    expect(began('year')).toEqual([0, 8]);
  });

  it('begin with the first that holds anything, and are eight at least', () => {
    const names = periodsTo(today, 'week', 26);
    expect(fromFirst(names, [], 'week')).toHaveLength(8);
    expect(fromFirst(names, [week('2026-08-05', 1)], 'week')[0]).toBe('2026-08-03');
  });

  it('tell where held drafts led', () => {
    expect(ledOf([week('2026-10', 5), week(today, 1)], 'all')).toEqual({
      wentOn: 4,
      revised: 2,
      left: 0,
    });
  });

  it('call a week usual only with four full ones before it and twelve turns in it', () => {
    const full = ['2026-11-16', '2026-11-09', '2026-11-02', '2026-10-26'].map((one, n) =>
      week(one, 10 + n),
    );
    expect(usualWeek([...full, week(today, 9)], 'all', today)).toEqual({
      now: 12,
      low: 14,
      high: 15,
    });
    expect(usualWeek([...full, week(today, 8)], 'all', today)).toBeUndefined();
    expect(usualWeek([...full.slice(1), week(today, 20)], 'all', today)).toBeUndefined();
  });
});

describe('addresses', () => {
  it('become a pattern of one host', () => {
    expect(patternOf('chat.example.org')).toBe('https://chat.example.org/*');
    expect(patternOf(' https://Chat.example.org:8443/a?b ')).toBe('https://chat.example.org/*');
    expect(patternOf('http://localhost:3000')).toBe('http://localhost/*');
    expect(hostOf('https://*.slack.com/*')).toBe('slack.com');
  });

  it.each(['', 'hello', '*.example.org', '*', 'file:///etc', 'javascript:alert(1)', 'a b.org'])(
    'are refused where they are none: %j',
    (typed) => {
      expect(patternOf(typed)).toBeUndefined();
    },
  );

  it('never ask for more than one host', () => {
    expect(patternOf('https://me:secret@example.org')).toBeUndefined();
    expect(patternOf('https://*.org')).toBeUndefined();
    expect(patternOf('https://a.*.org')).toBeUndefined();
  });
});

describe('one conversation', () => {
  const one = 'b'.repeat(22) as ConversationId;
  const entry = (
    turn: number,
    conversation: ConversationId | null,
    kind: Entry['kind'],
  ): Entry => ({
    id: `${turn}`.padStart(22, 'x') as EntryId,
    day: today,
    part: 'evening',
    turn,
    conversation,
    weak: false,
    kind,
    acts: [{ id: turn % 3 === 0 ? 'ask.favour' : 'give.offer', domain: 'labour' }],
    patterns: [],
    outcome: 'plain',
  });
  const many = (turns: number) =>
    Array.from({ length: turns }, (_, n) => entry(n + 1, one, 'work'));

  it('is seen alone, whatever its kind', () => {
    const sums = sumsOfOne([...many(5), entry(9, null, 'close')], one);
    expect(turnsIn(sums, 'close')).toEqual({ began: 4, asked: 1, both: 0, answered: 0 });
  });

  it('has no share below thirty turns', () => {
    expect(shareOfOne(sumsOfOne(many(29), one))).toBeNull();
    expect(shareOfOne(sumsOfOne(many(30), one))).toMatchObject({ turns: 30, days: 1 });
  });
});
