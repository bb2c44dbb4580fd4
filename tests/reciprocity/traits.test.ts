import { describe, expect, it } from 'vitest';
import type { Stretch } from '../../lib/reciprocity/stretch';
import { sentencesOf, wholeOf } from '../../lib/reciprocity/stretch';
import { traits as names, writeTraits } from '../../lib/reciprocity/traits';
import { type View, viewOf } from '../../lib/reciprocity/view';
import { small } from './small';

type Named = Partial<Record<(typeof names)[number], number>>;

/** The traits of a stretch that are not nought, the lengths among them as counts. */
function traitsOf(view: View, stretch: Stretch): Named {
  const list = new Float32Array(names.length).fill(9);
  writeTraits(view, stretch, list);
  const named = names.map((name, at): [string, number] => {
    const value = list[at] ?? Number.NaN;
    const isCount = ['words', 'further sentences', 'clauses'].includes(name);
    return [name, Number((isCount ? Math.expm1(value) : value).toFixed(3))];
  });
  return Object.fromEntries(named.filter(([, value]) => value !== 0));
}

const ofText = (text: string): Named => {
  const view = viewOf(text, small);
  return traitsOf(view, wholeOf(view));
};

describe('the traits of a stretch', () => {
  it.each<[string, Named]>([
    ['rent', { words: 1, clauses: 1 }],
    ['rent, cash', { words: 2, clauses: 2 }],
    ['rent. cash now. tidy', { words: 4, clauses: 3, 'further sentences': 2 }],
    ['bring cash?', { words: 3, clauses: 1, question: 1, 'ends in question': 1 }],
    ['bring? cash', { words: 3, clauses: 2, 'further sentences': 1, question: 1 }],
    ['rent.\n\ncash', { words: 2, clauses: 2, 'further sentences': 1 }],
    ['cash 🙂', { words: 2, clauses: 2 }],
    ['rent 300', { words: 2, clauses: 1, number: 1 }],
    ['not not not never', { words: 4, clauses: 1, negations: 2 }],
    ['1 2 3', { words: 3, clauses: 1, number: 1 }],
    ['cash? rent? tidy', { words: 5, clauses: 3, 'further sentences': 2, question: 1 }],
  ])('tells of “%s”', (text, wanted) => {
    expect(ofText(text)).toEqual(wanted);
  });

  it('tells who speaks and who is spoken to', () => {
    expect(ofText('u lean on me')).toEqual({
      words: 4,
      clauses: 1,
      'second person': 1,
      'share of second person': 0.2,
      'begins with second person': 1,
      'first person': 1,
      'share of first person': 0.2,
    });
    expect(ofText('i i i your u u')).toEqual({
      words: 6,
      clauses: 1,
      'second person': 2,
      'share of second person': 0.429,
      'first person': 2,
      'share of first person': 0.429,
      'begins with first person': 1,
    });
  });

  it('tells of a part as if it stood alone', () => {
    const view = viewOf('bring cash? i lean', small);
    const [first, second] = sentencesOf(view) as [Stretch, Stretch];
    expect(traitsOf(view, first)).toEqual(ofText('bring cash?'));
    expect(traitsOf(view, second)).toEqual(ofText('i lean'));
  });

  it('is nought for nothing', () => {
    expect(ofText('')).toEqual({});
  });
});
