import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/reciprocity/reading';
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

  it.each(languages)('holds for a pause on the sample that was read twice in “%s”', (language) => {
    const figures = new Map(agreement(readTwice(language)));
    expect(figures.get('messages read twice')).toBeGreaterThanOrEqual(200);
    expect(figures.get('a pause of severity 2 or more is warranted, kappa')).toBeGreaterThan(0.8);
    expect(figures.get('side, kappa')).toBeGreaterThan(0.7);
  });
});
