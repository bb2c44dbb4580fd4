import { describe, expect, it } from 'vitest';
import { sentencesOf, stretchesOf, wholeOf } from '../../lib/reciprocity/stretch';
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
    [
      [41, 20, 20],
      [
        [0, 41],
        [41, 81],
      ],
    ],
    [[50], [[0, 50]]],
    [[], []],
  ])('of sentences of %j words', (lengths, found) => {
    expect(stretchesOf(sentences(...lengths)).map(({ from, to }) => [from, to])).toEqual(found);
  });
});

describe('the whole of a view', () => {
  it('is all of its words', () => {
    expect(wholeOf(viewOf('a b. c', small))).toEqual({ from: 0, to: 3 });
    expect(wholeOf(viewOf('', small))).toEqual({ from: 0, to: 0 });
  });
});
