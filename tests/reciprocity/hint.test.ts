import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  afterShown,
  type Budget,
  chooseHint,
  emptyBudget,
  quietIn,
  wake,
} from '../../lib/reciprocity/hint';
import type { PatternId } from '../../lib/reciprocity/pattern';
import type { Reading } from '../../lib/reciprocity/reading';
import { context, minute } from './hint-context';

function reading(...found: [PatternId, number][]): Reading {
  const patterns = found.map(([id, start]) => ({ id, span: { start, end: start + 5 } }));
  return { languages: ['en'], acts: [], side: 'neutral', patterns, safety: undefined };
}

/** Shows a hint for each pattern in turn, each in a conversation of its own. */
function shownBefore(patterns: readonly PatternId[], ago: number): Budget {
  return patterns.reduce((budget, id, index) => {
    const then = { ...context, now: context.now - ago, conversation: `other ${index}` };
    const hint = chooseHint(reading([id, 0]), emptyBudget, then);
    return hint ? afterShown(budget, { hint, held: true }, then) : budget;
  }, emptyBudget);
}

describe('one hint a draft', () => {
  it('is the one of highest severity, then the earliest', () => {
    const found = reading(['absolutes', 0], ['contempt', 30], ['control', 10]);
    expect(chooseHint(found, emptyBudget, context)?.found.id).toBe('control');
  });

  it('holds from severity 2 on, and severity 1 never', () => {
    expect(chooseHint(reading(['absolutes', 0]), emptyBudget, context)?.hold).toBe(true);
    const low = chooseHint(reading(['deflect', 0]), emptyBudget, { ...context, holdFrom: 1 });
    expect(low).toMatchObject({ severity: 1, hold: false });
  });

  it('does not hold below the user’s own threshold', () => {
    const strict = { ...context, holdFrom: 3 };
    expect(chooseHint(reading(['absolutes', 0]), emptyBudget, strict)?.hold).toBe(false);
    expect(chooseHint(reading(['threat', 0]), emptyBudget, strict)?.hold).toBe(true);
  });

  it('is none where a safety cue was read', () => {
    const feared = { ...reading(['threat', 0]), safety: 'fear' as const };
    expect(chooseHint(feared, emptyBudget, context)).toBeUndefined();
  });

  it('leaves out what is switched off', () => {
    const off = { ...context, patternsOff: ['absolutes' as const] };
    expect(chooseHint(reading(['absolutes', 0]), emptyBudget, off)).toBeUndefined();
  });

  it('is pressure or heat alone at work', () => {
    const work = { ...context, work: true };
    expect(chooseHint(reading(['absolutes', 0]), emptyBudget, work)).toBeUndefined();
    expect(chooseHint(reading(['demand', 0]), emptyBudget, work)?.found.id).toBe('demand');
    expect(chooseHint(reading(['heat', 0]), emptyBudget, work)?.found.id).toBe('heat');
  });
});

describe('the budget', () => {
  const three = ['absolutes', 'compare', 'guilt'] as const;

  it('gives three hints an hour', () => {
    const budget = shownBefore(three, 10 * minute);
    expect(chooseHint(reading(['ledger', 0]), budget, context)).toBeUndefined();
    const later = { ...context, now: context.now + 51 * minute };
    expect(chooseHint(reading(['ledger', 0]), budget, later)).toBeDefined();
  });

  it('gives severity 3 once more an hour beyond it', () => {
    const budget = shownBefore(three, 10 * minute);
    const hint = chooseHint(reading(['threat', 0]), budget, context);
    expect(hint?.found.id).toBe('threat');
    if (!hint) return;
    const spent = afterShown(budget, { hint, held: true }, context);
    expect(chooseHint(reading(['control', 0]), spent, context)).toBeUndefined();
  });

  it('gives eight a day', () => {
    const eight = [
      'absolutes',
      'compare',
      'guilt',
      'ledger',
      'demand',
      'heat',
      'dismiss',
      'character',
    ] as const;
    const budget = shownBefore(eight, 120 * minute);
    expect(chooseHint(reading(['mind_read', 0]), budget, context)).toBeUndefined();
    const tomorrow = { ...context, now: context.now + 23 * 60 * minute };
    expect(chooseHint(reading(['mind_read', 0]), budget, tomorrow)).toBeDefined();
  });

  it('shows one pattern once in half an hour in one conversation', () => {
    const hint = chooseHint(reading(['ledger', 0]), emptyBudget, context);
    if (!hint) throw new Error('no hint');
    const budget = afterShown(emptyBudget, { hint, held: true }, context);
    const soon = { ...context, now: context.now + 29 * minute };
    expect(chooseHint(reading(['ledger', 0]), budget, soon)).toBeUndefined();
    expect(
      chooseHint(reading(['ledger', 0]), budget, { ...soon, conversation: 'two' }),
    ).toBeDefined();
    const later = { ...context, now: context.now + 31 * minute };
    expect(chooseHint(reading(['ledger', 0]), budget, later)).toBeDefined();
  });

  it('makes the third held draft of a conversation in twenty minutes the card that offers to stop', () => {
    let budget = emptyBudget;
    const cards: (string | undefined)[] = [];
    for (const id of ['absolutes', 'guilt', 'compare', 'ledger'] as const) {
      const hint = chooseHint(reading([id, 0]), budget, context);
      cards.push(hint?.card);
      if (hint) budget = afterShown(budget, { hint, held: true }, context);
    }
    expect(cards).toEqual(['hint', 'hint', 'stop', undefined]);
  });

  /** The cards of drafts that follow each other by a minute, each held where it is to be. */
  function cardsOf(ids: readonly PatternId[], change = {}, budget = emptyBudget) {
    let at = budget;
    return ids.map((id, minutes) => {
      const then = { ...context, ...change, now: context.now + minutes * minute };
      const hint = chooseHint(reading([id, 0]), at, then);
      if (hint) at = afterShown(at, { hint, held: hint.hold }, then);
      return hint?.card;
    });
  }
  const again = ['absolutes', 'guilt', 'absolutes', 'guilt', 'ledger'] as const;
  const resting = afterAnswer(
    { ...emptyBudget, rests: { absolutes: { dismissed: 2, until: 0 } } },
    'absolutes',
    true,
    context.now - minute,
  );

  it.each([
    ['says again what the first said', again, {}, emptyBudget],
    ['says again what the second said', ['absolutes', 'guilt', 'guilt', 'heat'], {}, emptyBudget],
  ] as const)('makes it that card once where the third %s', (_name, ids, change, budget) => {
    const [first, second, ...rest] = cardsOf(ids, change, budget);
    expect([first, second]).toEqual(['hint', 'hint']);
    expect(rest).toEqual(['stop', ...rest.slice(1).map(() => undefined)]);
  });

  it.each([
    ['was held once before', ['absolutes', 'absolutes'], {}, emptyBudget],
    ['may not be held', ['heat', 'guilt', 'deflect', 'deflect'], {}, emptyBudget],
    ['is of a conversation that is not known', again, { conversation: null }, emptyBudget],
    ['comes after two that were not held', again, { holdFrom: 3 }, emptyBudget],
    ['is beyond the hints of an hour', again, { hintsPerHour: 2 }, emptyBudget],
    ['is beyond the hints of a day', again, { hintsPerDay: 2 }, emptyBudget],
  ] as const)('makes it no such card where the third %s', (_name, ids, change, budget) => {
    expect(cardsOf(ids, change, budget)).not.toContain('stop');
  });

  it('makes it no such card for a pattern that rests or is off, or at work for another family', () => {
    const held = ['guilt', 'demand'].map((id) => ({ pattern: id as PatternId, held: true }));
    const two = held.map((one) => ({ ...one, at: context.now - minute, conversation: 'one' }));
    const card = (change: object, budget = emptyBudget) =>
      chooseHint(reading(['absolutes', 0]), { ...budget, recent: two }, { ...context, ...change });
    expect(card({})?.card).toBe('stop');
    expect(card({ patternsOff: ['absolutes'] })).toBeUndefined();
    expect(card({ work: true })).toBeUndefined();
    expect(card({}, resting)).toBeUndefined();
  });

  it('comes for what was held already before a lesser thing that was not shown yet', () => {
    const recent = ['absolutes', 'guilt'].map((id) => ({
      pattern: id as PatternId,
      held: true,
      at: context.now - minute,
      conversation: 'one',
    }));
    const both = reading(['deflect', 0], ['guilt', 20]);
    const hint = chooseHint(both, { ...emptyBudget, recent }, context);
    expect(hint).toMatchObject({ card: 'stop', found: { id: 'guilt' }, hold: true });
    const strict = { ...context, holdFrom: 3 };
    const low = chooseHint(both, { ...emptyBudget, recent }, strict);
    expect(low).toMatchObject({ card: 'hint', found: { id: 'deflect' }, hold: false });
  });
});

describe('dismissals', () => {
  it('let a pattern rest for a week after three in a row', () => {
    const twice = afterAnswer(
      afterAnswer(emptyBudget, 'guilt', true, context.now),
      'guilt',
      true,
      context.now,
    );
    expect(chooseHint(reading(['guilt', 0]), twice, context)).toBeDefined();
    const rested = afterAnswer(twice, 'guilt', true, context.now);
    expect(chooseHint(reading(['guilt', 0]), rested, context)).toBeUndefined();
    expect(chooseHint(reading(['guilt', 0]), wake(rested, 'guilt'), context)).toBeDefined();
    const nextWeek = { ...context, now: context.now + 7 * 24 * 60 * minute + 1 };
    expect(chooseHint(reading(['guilt', 0]), rested, nextWeek)).toBeDefined();
  });

  it('begin anew when a draft was sent', () => {
    const row = [true, true, false, true].reduce(
      (budget, dismissed) => afterAnswer(budget, 'guilt', dismissed, context.now),
      emptyBudget,
    );
    expect(chooseHint(reading(['guilt', 0]), row, context)).toBeDefined();
  });

  it('can silence one conversation', () => {
    const budget = quietIn(emptyBudget, 'one', context.now + minute);
    expect(chooseHint(reading(['guilt', 0]), budget, context)).toBeUndefined();
    expect(
      chooseHint(reading(['guilt', 0]), budget, { ...context, conversation: 'two' }),
    ).toBeDefined();
  });
});
