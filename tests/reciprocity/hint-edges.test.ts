import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  afterShown,
  type Budget,
  type ChosenHint,
  chooseHint,
  emptyBudget,
  type HintContext,
  wake,
} from '../../lib/reciprocity/hint';
import type { PatternId } from '../../lib/reciprocity/pattern';
import { context, day, hour, minute, now } from './hint-context';

function choose(
  id: PatternId,
  budget: Partial<Budget>,
  change: Partial<HintContext> = {},
): ChosenHint | undefined {
  const found = { id, span: { start: 0, end: 5 } };
  return chooseHint(
    { languages: ['en'], acts: [], side: 'neutral', patterns: [found], safety: undefined },
    { ...emptyBudget, ...budget },
    { ...context, ...change },
  );
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const held = (at: number, change: Partial<Budget['recent'][number]> = {}) => ({
  at,
  conversation: 'one',
  pattern: 'guilt' as const,
  held: true,
  ...change,
});

describe('a hint is shown', () => {
  it('again when the third was an hour ago, or the eighth a day, and not a moment before', () => {
    expect(choose('ledger', { shown: times(3, now - hour) })).toBeDefined();
    expect(choose('ledger', { shown: times(3, now - hour + 1) })).toBeUndefined();
    expect(choose('ledger', { shown: times(2, now - 1) })).toBeDefined();
    expect(choose('ledger', { shown: times(8, now - day) })).toBeDefined();
    expect(choose('ledger', { shown: times(8, now - day + 1) })).toBeUndefined();
    expect(choose('ledger', { shown: times(7, now - day + 1) })).toBeDefined();
  });

  it('of severity 3 once an hour beyond both', () => {
    const full = { shown: times(3, now - 1) };
    expect(choose('threat', full)?.severity).toBe(3);
    expect(choose('threat', { ...full, beyond: [now - hour] })).toBeDefined();
    expect(choose('threat', { ...full, beyond: [now - hour + 1] })).toBeUndefined();
    expect(choose('threat', { shown: times(8, now - 2 * hour) })).toBeDefined();
    expect(choose('threat', { shown: [], beyond: [now - 1] })).toBeDefined();
  });

  it('of one pattern in one conversation after half an hour', () => {
    expect(choose('guilt', { recent: [held(now - 30 * minute)] })).toBeDefined();
    expect(choose('guilt', { recent: [held(now - 30 * minute + 1)] })).toBeUndefined();
    expect(choose('ledger', { recent: [held(now - 1)] })).toBeDefined();
  });

  it('once a rest or the silence of a conversation is over', () => {
    expect(choose('guilt', { rests: { guilt: { dismissed: 0, until: now } } })).toBeDefined();
    expect(choose('guilt', { rests: { guilt: { dismissed: 0, until: now + 1 } } })).toBeUndefined();
    expect(choose('ledger', { rests: { guilt: { dismissed: 0, until: now + 1 } } })).toBeDefined();
    expect(choose('guilt', { silent: { one: now } })).toBeDefined();
    expect(choose('guilt', { silent: { one: now + 1 } })).toBeUndefined();
    const unknown = { conversation: null };
    expect(choose('guilt', { silent: { one: now + 1, null: now + 1 } }, unknown)).toBeDefined();
  });

  it('of two that weigh the same for the one that stands first', () => {
    const patterns = (['guilt', 'ledger'] as const).map((id, at) => ({
      id,
      span: { start: 20 - at * 10, end: 25 },
    }));
    const reading = { languages: ['en' as const], acts: [], side: 'neutral' as const };
    const found = chooseHint({ ...reading, patterns, safety: undefined }, emptyBudget, context);
    expect(found?.found.id).toBe('ledger');
  });
});

describe('the card that offers to stop', () => {
  const card = (recent: Budget['recent'], change: Partial<HintContext> = {}) =>
    choose('ledger', { recent }, change)?.card;

  it('comes at the third hold within twenty minutes of one conversation', () => {
    expect(card([held(now - 20 * minute + 1), held(now - 1)])).toBe('stop');
    expect(card([held(now - 20 * minute), held(now - 1)])).toBe('hint');
    expect(card([held(now - 1)])).toBe('hint');
  });

  it('does not for drafts that were not held, are not held, or are somebody else’s', () => {
    const two = [held(now - 2), held(now - 1)];
    expect(card([held(now - 2, { held: false }), held(now - 1)])).toBe('hint');
    expect(card(two, { holdFrom: 3 })).toBe('hint');
    expect(card([held(now - 2, { conversation: 'two' }), held(now - 1)])).toBe('hint');
    expect(card(two, { conversation: 'two' })).toBe('hint');
  });

  it('does not where the conversation is not known', () => {
    const nowhere = { conversation: null };
    expect(card([held(now - 2, nowhere), held(now - 1, nowhere)], nowhere)).toBe('hint');
  });
});

describe('what was shown', () => {
  const hint = choose('ledger', {});
  if (!hint) throw new Error('no hint');
  const budgetAfter = (budget: Partial<Budget>, card: ChosenHint['card'] = 'hint', change = {}) =>
    afterShown(
      { ...emptyBudget, ...budget },
      { hint: { ...hint, card }, held: false },
      { ...context, ...change },
    );

  it('is kept for a day, by conversation for an hour', () => {
    expect(budgetAfter({ shown: [now - day, now - day + 1] }).shown).toEqual([now - day + 1, now]);
    expect(budgetAfter({ beyond: [now - day, now - day + 1] }).beyond).toEqual([now - day + 1]);
    const recent = [held(now - hour), held(now - hour + 1)];
    expect(budgetAfter({ recent }).recent).toEqual([
      held(now - hour + 1),
      { at: now, conversation: 'one', pattern: 'ledger', held: false },
    ]);
  });

  it('counts beyond the budget where the budget of the hour or of the day was used', () => {
    const old = [now - day, now - 1];
    expect(budgetAfter({ shown: times(3, now - 1), beyond: old }).beyond).toEqual([now - 1, now]);
    expect(budgetAfter({ shown: times(8, now - 2 * hour) }).beyond).toEqual([now]);
    expect(budgetAfter({ shown: times(2, now - 1) }).beyond).toEqual([]);
  });

  it('leaves a silence until it is over, and begins one of an hour where stopping was offered', () => {
    const silent = { two: now, three: now + 1 };
    expect(budgetAfter({ silent }).silent).toEqual({ three: now + 1 });
    expect(budgetAfter({ silent }, 'stop').silent).toEqual({ three: now + 1, one: now + hour });
    expect(budgetAfter({ silent }, 'stop', { conversation: null }).silent).toEqual({
      three: now + 1,
    });
  });

  it('changes nothing of the rests', () => {
    const rests = { guilt: { dismissed: 2, until: 0 } };
    expect(budgetAfter({ rests }).rests).toEqual(rests);
  });
});

describe('a row of dismissals', () => {
  const rests = (dismissed: number, until = 0) => ({
    ...emptyBudget,
    rests: { guilt: { dismissed, until }, heat: { dismissed: 1, until: 0 } },
  });

  it('is counted for its pattern alone', () => {
    expect(afterAnswer(emptyBudget, 'guilt', true, now).rests).toEqual({
      guilt: { dismissed: 1, until: 0 },
    });
    expect(afterAnswer(rests(1), 'guilt', true, now)).toEqual(rests(2));
    expect(afterAnswer(rests(2), 'guilt', true, now)).toEqual(rests(0, now + 7 * day));
  });

  it('ends with a draft that was sent; a rest goes on', () => {
    expect(afterAnswer(rests(2, now + 5), 'guilt', false, now)).toEqual(rests(0, now + 5));
  });

  it('is forgotten with the rest that is woken, and no other is', () => {
    expect(wake(rests(2, now + 5), 'guilt').rests).toEqual({ heat: { dismissed: 1, until: 0 } });
  });
});
