import { describe, expect, it } from 'vitest';
import { grade, sentences, words } from './grade';
import { allKeys, english } from './texts';

/** Names and texts of others' making are not ours to shorten. */
const ours = allKeys.filter((key) =>
  /^(?:popup|journal|welcome|card|import|share|history)_/.test(key),
);
const text = (key: (typeof allKeys)[number]) => english(key, '3', '4', '5');
const long = ours.filter((key) => words(text(key)).length >= 12);

describe('the voice of the pages', () => {
  it('uses none of the words that the model forbids, and no exclamation mark', () => {
    const forbidden =
      /\b(?:toxic|narciss\w*|abus\w*|codependent|manipulat\w*|are you sure|well done|great job|streak|debt|you should)\b|!/i;
    expect(allKeys.filter((key) => forbidden.test(english(key)))).toEqual([]);
  });

  it('is of grade 6 or lower in all longer texts together, and of 9 in each', () => {
    expect(long.length).toBeGreaterThan(30);
    expect(grade(long.map(text).join(' '))).toBeLessThanOrEqual(6);
    expect(long.filter((key) => grade(text(key)) > 9)).toEqual([]);
  });

  it('keeps its sentences short', () => {
    const tooLong = long.flatMap((key) =>
      sentences(text(key))
        .filter((sentence) => words(sentence).length > 24)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(tooLong).toEqual([]);
  });
});
