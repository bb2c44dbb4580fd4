import { describe, expect, it } from 'vitest';
import { grade, sentences, words } from './grade';
import { allKeys, english } from './texts';

/** Names and texts of others' making are not ours to shorten. */
const ours = allKeys.filter((key) =>
  /^(?:popup|journal|welcome|card|import|share|history|hint|prompt)_/.test(key),
);
const text = (key: (typeof allKeys)[number]) =>
  /^share_/.test(key) ? english(key, 'a third', 'half') : english(key, '3', '4', '5');
const long = ours.filter((key) => words(text(key)).length >= 8);

describe('the voice of the pages', () => {
  it('uses none of the words that the model forbids, and no exclamation mark', () => {
    const forbidden =
      /\b(?:toxic|narciss\w*|abus\w*|codependent|manipulat\w*|are you sure|well done|great job|streak|debt|you should)\b|!/i;
    expect(allKeys.filter((key) => forbidden.test(english(key)))).toEqual([]);
  });

  it('is of grade 6 or lower in every text of a sentence or more', () => {
    expect(long.length).toBeGreaterThan(150);
    // The model fixes the words of the share.
    const hard = long
      .filter((key) => !/^share_(?:between|at_)/.test(key))
      .map((key) => ({ key, grade: grade(text(key)) }))
      .filter((one) => one.grade > 6);
    expect(hard).toEqual([]);
  });

  it('keeps its sentences short', () => {
    const tooLong = long.flatMap((key) =>
      sentences(text(key))
        .filter((sentence) => words(sentence).length > 20)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(tooLong).toEqual([]);
  });

  it('uses one word for one thing', () => {
    const other = /\b(?:chats?|nudges?|prompt card|reminders?|alerts?|notifications?)\b/i;
    expect(ours.filter((key) => other.test(text(key)) && !/^popup_closed/.test(key))).toEqual([]);
  });
});
