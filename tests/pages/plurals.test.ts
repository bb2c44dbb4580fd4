import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { type CountedKey, counted, number } from '../../components/numbers';
import messages from '../../public/_locales/en/messages.json';

const spoken = vi.hoisted(() => ({ texts: {} as Record<string, { message: string }> }));

vi.mock('../../lib/i18n', () => ({
  t: (key: string, ...substitutions: string[]) =>
    spoken.texts[key]?.message.replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '') ??
    key,
}));

const folder = 'public/_locales';
const countedKeys = Object.keys(messages)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(/_other$/, '') as CountedKey);

/** All that the plural rules of the languages of today tell apart. */
const values = [0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 102, 1_000_000];

function speak(locale: string): void {
  spoken.texts = JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));
}

/** A text without the marks that keep its gaps apart, with digits as English writes them. */
function plain(text: string): string {
  return text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

const said = (key: CountedKey, value: number) => plain(counted(key, value, '#', '#'));

describe('a number in a text', () => {
  it.each(readdirSync(folder))('has its own form in %s for every number', (locale) => {
    speak(locale);
    const rules = new Intl.PluralRules(locale.replace('_', '-'));
    expect(countedKeys.length).toBeGreaterThan(10);
    for (const key of countedKeys) {
      for (const value of values) {
        const text = spoken.texts[`${key}_${rules.select(value)}`]?.message ?? '';
        const full = text.replace('$1', number(value)).replace(/\$\d/g, '#');
        expect(full, `${key} for ${value}`).not.toBe('');
        expect(said(key, value)).toBe(plain(full));
      }
    }
  });

  it('is declined in Polish', () => {
    speak('pl');
    const pages = [1, 2, 4, 5, 12, 21, 22, 25, 104, 112].map((n) => said('journal_found', n));
    expect(pages).toEqual([
      '1 strona',
      '2 strony',
      '4 strony',
      '5 stron',
      '12 stron',
      '21 stron',
      '22 strony',
      '25 stron',
      '104 strony',
      '112 stron',
    ]);
  });

  it('is declined in Arabic, from none over two to hundreds', () => {
    speak('ar');
    const pages = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((n) => said('journal_found', n));
    expect(pages).toEqual([
      'لا صفحات',
      'صفحة واحدة',
      'صفحتان',
      '3 صفحات',
      '10 صفحات',
      '11 صفحة',
      '99 صفحة',
      '100 صفحة',
      '102 صفحة',
      '103 صفحات',
    ]);
  });

  it('is declined in Hebrew, with a form for two', () => {
    speak('he');
    const days = [1, 2, 3, 11, 20, 22].map((n) => said('popup_rests_days', n));
    expect(days).toEqual(['יום אחד', 'יומיים', '3 ימים', '11 ימים', '20 ימים', '22 ימים']);
  });
});
