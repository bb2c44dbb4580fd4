import { describe, expect, it } from 'vitest';
import { languagesOf, wordsOf } from '../../lib/reciprocity/language';
import { read } from '../../lib/reciprocity/read';
import { type Language, languages } from '../../lib/reciprocity/reading';
import { readCorpus } from '../corpus/corpus';

/** The first five words of messages of the writers that the table was not learned from. */
function openings(language: Language): string[] {
  return readCorpus(language)
    .filter((row) => row.writer === 'chat')
    .map((row) => wordsOf(row.text))
    .filter((words) => words.length >= 5)
    .map((words) => words.slice(0, 5).join(' '));
}

const shares = languages.map((language) => {
  const lines = openings(language);
  const share = (test: (line: string) => boolean) => lines.filter(test).length / lines.length;
  return {
    language,
    count: lines.length,
    right: share((line) => languagesOf(line, languages)[0] === language),
    withPrior: share(
      (line) => languagesOf(line, languages, [language, language, language])[0] === language,
    ),
    hintsInAnother: share((line) =>
      read(line).languages.some((one) => one !== language && read(line).patterns.length > 0),
    ),
  };
});
const mean = (pick: (one: (typeof shares)[number]) => number) =>
  shares.reduce((sum, one) => sum + pick(one), 0) / shares.length;

describe('the language of a draft', () => {
  it('is right for 95 in 100 openings of five words, and for 98 where the conversation is known', () => {
    for (const { language, count } of shares) expect(count, language).toBeGreaterThan(200);
    expect(mean(({ right }) => right)).toBeGreaterThanOrEqual(0.95);
    expect(mean(({ withPrior }) => withPrior)).toBeGreaterThanOrEqual(0.98);
  });

  it('gives no hint in a language that was not written, but for one in a thousand', () => {
    expect(mean(({ hintsInAnother }) => hintsInAnother)).toBeLessThanOrEqual(0.001);
  });
});
