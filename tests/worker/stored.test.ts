import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/reciprocity/reading';
import { emptySession, type Session, sessionOf } from '../../lib/session';
import { type Settings, settingsOf } from '../../lib/settings';
import { conversationId, day, entryId } from '../journal/entries';

describe('the settings', () => {
  it('of who has set nothing are consent to nothing, and hints of every language', () => {
    const { languages: read, theme, patternsOff, ...rest } = settingsOf(undefined);
    expect(rest).toMatchObject({ consent: false, calmLine: false, groups: false, opener: false });
    expect(read).toEqual(languages);
    expect([theme, patternsOff]).toEqual(['system', []]);
  });

  /** Another value than without a choice, and one that cannot be. */
  const chosen: { [Name in keyof Settings]: [set: Settings[Name], wrong: unknown] } = {
    consent: [true, 'yes'],
    holdFrom: [4, 5],
    hintsPerHour: [60, 61],
    hintsPerDay: [0, -1],
    languages: [['de'], ['xx']],
    patternsOff: [['heat'], ['none']],
    cardKey: ['Alt+X', 'x'.repeat(41)],
    theme: ['dark', 'pink'],
    keepDays: [0, 1],
    partsBegin: [
      [4, 11, 16, 21],
      [4, 11, 16],
    ],
    cardsFrom: ['2026-11-23', 'from 2026-11-23 on'],
    calmLine: [true, 1],
    groups: [true, 1],
    opener: [true, 1],
  };
  const all = Object.fromEntries(Object.entries(chosen).map(([name, [set]]) => [name, set]));

  it('are read as they were set', () => {
    expect(settingsOf(all)).toEqual(all);
    expect(settingsOf({ ...all, theme: 'light' }).theme).toBe('light');
  });

  it.each(Object.entries(chosen))(
    'without a %s that can be have that one alone from the start',
    (name, [, wrong]) => {
      const without = { ...all, [name]: settingsOf({})[name as keyof Settings] };
      expect(without).not.toEqual(all);
      expect(settingsOf({ ...all, [name]: wrong })).toEqual(without);
    },
  );
});

describe('the session', () => {
  const whole: Session = {
    justNow: {
      id: entryId(1),
      day: day('2026-11-23'),
      at: 1,
      conversation: conversationId(1),
      acts: [{ id: 'give.offer', domain: 'labour' }],
      patterns: ['heat'],
      words: 'can i',
    },
    turns: { a: { at: 1, day: day('2026-11-23'), turn: 2 } },
    health: Object.fromEntries(
      (['holding', 'watching', 'unrecognised'] as const).map((state) => [
        state,
        { messenger: 'a', state, lastSend: null },
      ]),
    ),
    open: { 1: { conversation: null, messenger: 'a' } },
    languages: { a: ['de'] },
    quietUntil: 1,
  };

  it('is read as it was kept, whole or not at all', () => {
    expect(sessionOf(whole)).toEqual(whole);
    for (const wrong of [
      undefined,
      { ...whole, justNow: { ...whole.justNow, acts: [{ id: 'give.offer' }] } },
      { ...whole, justNow: { ...whole.justNow, id: 'x' } },
      { ...whole, turns: { a: { at: 1 } } },
      { ...whole, health: { a: { messenger: 'a', state: 'asleep', lastSend: null } } },
      { ...whole, open: { 1: {} } },
      { ...whole, quietUntil: null },
    ]) {
      expect(sessionOf(wrong)).toEqual(emptySession);
    }
  });

  it('of an older version, which knew of no languages, is kept', () => {
    const { languages: _unknown, ...older } = whole;
    expect(sessionOf(older)).toEqual({ ...whole, languages: {} });
  });
});
