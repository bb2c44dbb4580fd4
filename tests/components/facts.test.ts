import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { amountsOf, kindsOf, marksFor, turnsIn } from '../../components/amounts';
import { density } from '../../components/band';
import { ago, clock, dayName } from '../../components/dates';
import { domainsOf, justNowOf, latelyOf, restingOf, siteOf } from '../../components/popup/facts';
import { shareOf } from '../../components/popup/share-of';
import type { Sums, TurnCounts } from '../../lib/journal/journal';
import type { Day, EntryId, Kind } from '../../lib/journal/schema';
import { emptyBudget } from '../../lib/reciprocity/hint';
import { emptySession, type Session } from '../../lib/session';

vi.mock('../../lib/i18n', async () => ({ t: (await import('../pages/texts')).english }));

const today = '2026-11-23' as Day;
const none: TurnCounts = { began: 0, asked: 0, both: 0, answered: 0 };

function sums(period: string, turns: Partial<TurnCounts>, kind: Kind = 'close'): Sums {
  return {
    period,
    kinds: {
      [kind]: {
        turns: { ...none, ...turns },
        domains: { labour: { ...none, ...turns } },
        patterns: {},
        hints: { wentOn: 0, revised: 0, left: 0 },
      },
    },
  };
}

describe('marks', () => {
  it('stand for some, several and many', () => {
    expect([0, 1, 2, 3, 5, 6, 400].map(marksFor)).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });

  it('count a turn that began and asked on both sides', () => {
    const marks = amountsOf({ began: 0, asked: 0, both: 1, answered: 0 });
    expect(marks.map(({ marks: n }) => n)).toEqual([1, 1, 0]);
  });
});

describe('what the popup shows of the history', () => {
  it('leaves work and "leave out" out of all kinds', () => {
    expect(kindsOf('all')).toEqual(['close', 'family', 'friends', 'keep distance']);
    const all = [sums('2026-11-23', { began: 3 }), sums('2026-11-23', { asked: 9 }, 'work')];
    expect(turnsIn(all, 'all')).toEqual({ ...none, began: 3 });
    expect(turnsIn(all, 'work')).toEqual({ ...none, asked: 9 });
  });

  it('names seven days, today first, empty ones too', () => {
    const lately = latelyOf([sums('2026-11-21', { asked: 4 })], 'all', today);
    expect(lately.map(({ name }) => name)).toEqual([
      'today',
      'yesterday',
      'Saturday',
      'Friday',
      'Thursday',
      'Wednesday',
      'Tuesday',
    ]);
    expect(lately[2]?.amounts).toContainEqual({ part: 'asked', marks: 2 });
    expect(lately[0]?.amounts.every(({ marks }) => marks === 0)).toBe(true);
  });

  it('lists only domains that hold something, in their own order', () => {
    expect(domainsOf([], 'all')).toEqual([]);
    expect(domainsOf([sums(today, { began: 1 })], 'all').map(({ name }) => name)).toEqual([
      'Practical help',
    ]);
  });

  it('says no share below twelve turns and how many there were', () => {
    expect(shareOf([sums(today, { began: 11 })], 'all')).toEqual({ state: 'few', turns: 11 });
    expect(shareOf([], 'all')).toEqual({ state: 'few', turns: 0 });
  });

  it('says the share in words with the turns and days that it rests on', () => {
    const share = shareOf([sums('2026-11-01', { began: 16, asked: 12, answered: 3 })], 'all');
    expect(share).toMatchObject({ state: 'band', turns: 28, days: 1, answered: 3 });
    expect('sentence' in share && share.sentence).toMatch(
      /^Of the times you began .* you asked in /,
    );
  });

  it('draws a band that is soft at both ends and within the line', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (place) => {
        const at = density(place, 0.3, 0.5);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
        if (place < 0.25 || place > 0.55) expect(at).toBe(0);
      }),
    );
    expect(density(0.4, 0.3, 0.5)).toBeGreaterThan(density(0.3, 0.3, 0.5));
  });
});

describe('just now', () => {
  const at = Date.parse('2026-11-23T20:00:00');
  const session = (change: Partial<NonNullable<Session['justNow']>> = {}): Session => ({
    ...emptySession,
    justNow: {
      id: 'a'.repeat(22) as EntryId,
      day: today,
      at,
      conversation: null,
      acts: [{ id: 'ask.favour', domain: 'labour' }],
      patterns: [],
      words: 'can you',
      ...change,
    },
  });

  it('quotes the words that showed it, for ten minutes', () => {
    expect(justNowOf(session(), at)?.text).toBe('asked, practical help (“can you”)');
    expect(justNowOf(session(), at + 599_000)).not.toBeNull();
    expect(justNowOf(session(), at + 601_000)).toBeNull();
    expect(justNowOf(emptySession, at)).toBeNull();
  });

  it('names a pattern only where no act counts, and nothing where nothing does', () => {
    const acts = [{ id: 'neutral.friction', domain: 'respect' }] as const;
    const pattern = session({ acts: [...acts], patterns: ['absolutes'], words: null });
    expect(justNowOf(pattern, at)?.text).toBe('Always and never');
    expect(justNowOf(session({ acts: [], words: null }), at)).toBeNull();
  });

  it('shows resting patterns until their rest ends', () => {
    const budget = { ...emptyBudget, rests: { heat: { dismissed: 0, until: at + 86_400_000 } } };
    expect(restingOf(budget, at)).toMatchObject([{ id: 'heat', name: 'Shouting and swearing' }]);
    expect(restingOf(budget, at + 86_400_001)).toEqual([]);
  });
});

describe('this site', () => {
  const facts = {
    session: emptySession,
    messengers: [],
    now: 1_000_000,
    granted: [] as readonly string[],
  };

  it('is nothing on the browser’s own pages', () => {
    for (const url of [undefined, '', 'chrome://newtab', 'about:blank', 'file:///a', 'nonsense']) {
      expect(siteOf({ ...facts, url })).toBeNull();
    }
  });

  it('asks for the one host, without its port', () => {
    expect(siteOf({ ...facts, url: 'http://localhost:8080/a' })).toEqual({
      name: 'localhost:8080',
      origin: 'http://localhost/*',
      state: 'off',
      lastSend: null,
    });
  });

  it('is working, watching or not recognised as the script says', () => {
    const url = 'https://chat.example.org/x';
    const granted = ['https://chat.example.org/*'];
    expect(siteOf({ ...facts, url, granted })?.state).toBe('waiting');
    for (const state of ['holding', 'watching', 'unrecognised'] as const) {
      const health = { 'https://chat.example.org': { messenger: 'x', state, lastSend: 880_000 } };
      const site = siteOf({ ...facts, url, granted, session: { ...emptySession, health } });
      expect(site).toMatchObject({ state, lastSend: '2 minutes ago' });
    }
  });
});

describe('dates in words', () => {
  it('names near days and writes far ones', () => {
    expect(dayName('2026-11-17' as Day, today)).toBe('Tuesday');
    expect(dayName('2026-11-16' as Day, today)).toBe('November 16');
    expect(dayName('2025-11-16' as Day, today)).toBe('November 16, 2025');
  });

  it('says how long ago, never in the future', () => {
    expect(ago(100, 100)).toBe('just now');
    expect(ago(0, 3 * 3_600_000)).toBe('3 hours ago');
    expect(ago(0, 49 * 3_600_000)).toBe('2 days ago');
    expect(ago(500_000, 0)).toBe('just now');
  });

  it('names the weekday of a time on another day', () => {
    const now = new Date(2026, 10, 23, 12).getTime();
    expect(clock(now + 3_600_000, now)).toMatch(/^1:00/);
    expect(clock(now + 86_400_000, now)).toMatch(/Tuesday/);
  });
});
