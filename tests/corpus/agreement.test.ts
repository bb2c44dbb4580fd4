import { describe, expect, it } from 'vitest';
import { agreement, kappa, macroF1, readTwice } from './agreement';

describe('agreement of two readers', () => {
  it('is 1 where they agree, 0 at chance, below 0 where they differ', () => {
    expect(kappa(['a', 'b', 'a'], ['a', 'b', 'a'])).toBe(1);
    expect(kappa(['a', 'a', 'b', 'b'], ['a', 'b', 'a', 'b'])).toBe(0);
    expect(kappa(['a', 'b'], ['b', 'a'])).toBe(-1);
  });

  it('counts labels that one of them missed', () => {
    expect(macroF1([['a'], ['b']], [['a'], []])).toBe(0.5);
  });

  it('holds for a pause on the sample that was read twice', () => {
    const figures = new Map(agreement(readTwice()));
    expect(figures.get('messages read twice')).toBeGreaterThanOrEqual(300);
    expect(figures.get('a pause of severity 2 or more is warranted, kappa')).toBeGreaterThan(0.9);
    expect(figures.get('side, kappa')).toBeGreaterThan(0.7);
  });
});
