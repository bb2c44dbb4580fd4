import { describe, expect, it } from 'vitest';
import { firingsWithin, sentencesOf, stretchesOf, viewWithin } from '../../lib/reciprocity/stretch';
import { viewOf } from '../../lib/reciprocity/view';
import { small } from './small';

/** Sentences of so many words each, as stretches. */
function sentences(...lengths: number[]) {
  let from = 0;
  return lengths.map((length) => {
    const one = { from, to: from + length };
    from += length;
    return one;
  });
}

describe('the sentences of a view', () => {
  it.each([
    [
      'a b. c',
      [
        [0, 2],
        [2, 3],
      ],
    ],
    ['a', [[0, 1]]],
    [
      'a\n\nb',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'a? b',
      [
        [0, 2],
        [2, 3],
      ],
    ],
    ['', []],
  ])('of “%s” follow one another', (text, found) => {
    expect(sentencesOf(viewOf(text, small)).map(({ from, to }) => [from, to])).toEqual(found);
  });
});

describe('stretches', () => {
  it.each([
    [[10, 30], [[0, 40]]],
    [
      [10, 31],
      [
        [0, 10],
        [10, 41],
      ],
    ],
    [
      [41, 1],
      [
        [0, 41],
        [41, 42],
      ],
    ],
    [
      [20, 20, 1],
      [
        [0, 40],
        [40, 41],
      ],
    ],
    [[50], [[0, 50]]],
    [[], []],
  ])('of sentences of %j words', (lengths, found) => {
    expect(stretchesOf(sentences(...lengths)).map(({ from, to }) => [from, to])).toEqual(found);
  });
});

describe('what lies within a stretch', () => {
  const view = viewOf('he said no. my MUM, u know', small);

  it('is the whole view where the stretch is all of it', () => {
    expect(viewWithin(view, { from: 0, to: view.words.length })).toBe(view);
  });

  it('is every list cut alike, the text itself as it was', () => {
    const own = viewWithin(view, { from: 3, to: 6 });
    expect(own).toMatchObject({
      words: ['my', 'mum', 'you'],
      classes: [[], [0], []],
      sentence: [1, 1, 1],
      begins: [true, false, true],
      ends: [false, true, false],
      start: [12, 15, 20],
      end: [14, 18, 21],
      caps: [false, true, false],
      reported: [false, false, false],
      text: view.text,
    });
    expect(viewWithin(view, { from: 0, to: 3 }).reported).toEqual([false, false, true]);
    expect(viewWithin(view, { from: 3, to: 7 }).words).toHaveLength(4);
    expect(viewWithin(view, { from: 0, to: 6 }).words).toHaveLength(6);
  });

  it('are the matches that begin there, counted from its first word and cut at its end', () => {
    const firings = [
      { rule: 1, from: 1, to: 3 },
      { rule: 2, from: 2, to: 4 },
      { rule: 3, from: 3, to: 9 },
      { rule: 4, from: 5, to: 6 },
    ];
    expect(firingsWithin(firings, { from: 2, to: 5 })).toEqual([
      { rule: 2, from: 0, to: 2 },
      { rule: 3, from: 1, to: 3 },
    ]);
  });
});
