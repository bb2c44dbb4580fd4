import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { faultsOf, type Texts } from './locale-faults';

const folder = 'public/_locales';
const english: Texts = messages;
const locales = readdirSync(folder);

const load = (name: string) =>
  JSON.parse(readFileSync(`${folder}/${name}/messages.json`, 'utf8')) as Texts;

describe('the folders of texts', () => {
  it('hold English and nothing but texts', () => {
    expect(locales).toContain('en');
    for (const name of locales) expect(existsSync(`${folder}/${name}/messages.json`)).toBe(true);
  });

  it.each(locales)(
    '%s has every text in the forms that its language needs, and no other',
    (name) => {
      expect(faultsOf(name, load(name), english)).toEqual([]);
    },
  );
});

it.each(locales)(
  'the calm line without a list says in %s whom to call, and sends to no empty page',
  (name) => {
    const { hint_calm_none: line, journal_room_help: room } = load(name);
    expect(line?.message).toMatch(/\b112\b/);
    expect(line?.message).not.toContain(room?.message);
  },
);

describe('what is found in a folder of texts', () => {
  const found = (change: (texts: Record<string, { message: string }>) => void, name = 'en') => {
    const texts = structuredClone(messages) as unknown as Record<string, { message: string }>;
    change(texts);
    return faultsOf(name, texts, english);
  };
  const german = (texts: Record<string, { message: string }>) => {
    texts.app_language = { message: 'de' };
  };

  it('is a text that is missing, unknown, empty or left in English', () => {
    expect(found(({ popup_lately: _one, ...rest }) => rest)).toEqual([]);
    expect(
      found((texts) => {
        delete texts.popup_lately;
      }),
    ).toEqual(['popup_lately is missing']);
    expect(
      found((texts) => {
        texts.popup_latest = { message: 'x' };
      }),
    ).toEqual(['popup_latest is no text of this version']);
    expect(
      found((texts) => {
        texts.popup_lately = { message: ' ' };
      }),
    ).toEqual(['popup_lately is empty']);
    expect(found(german, 'de')).toContain('popup_closed_sends is still English');
  });

  it('is a plural form that the language lacks or does not have', () => {
    const russian = found((texts) => {
      texts.app_language = { message: 'ru' };
    }, 'ru');
    expect(russian).toContain('popup_rests_few is missing');
    const japanese = found((texts) => {
      texts.app_language = { message: 'ja' };
    }, 'ja');
    expect(japanese).toContain('popup_rests_one is no text of this version');
  });

  it('is a gap that was lost or invented, but the number of a form for one may be a word', () => {
    expect(
      found((texts) => {
        texts.share_between = { message: 'You asked in $1 to $3.' };
      }),
    ).toEqual(['share_between has the gaps $1 $3, not $1 $2']);
    expect(
      found((texts) => {
        texts.journal_found_one = { message: 'one page' };
      }),
    ).toEqual([]);
  });

  it('is a gap in a text from right to left in which an English quote would turn the sentence about', () => {
    const hebrew = (notice: string) =>
      found((texts) => {
        texts.app_language = { message: 'he' };
        texts.hint_absolutes_notice_1 = { message: notice };
      }, 'he').filter((fault) => fault.startsWith('hint_absolutes_notice_1'));
    const alone = 'does not stand alone between U+2068 and U+2069';
    expect(hebrew('כתבת ״$1״.')).toEqual([`hint_absolutes_notice_1 has a gap that ${alone}`]);
    expect(hebrew('כתבת ״\u2068$1״.')).toEqual([`hint_absolutes_notice_1 has a gap that ${alone}`]);
    expect(hebrew('כתבת ״\u2068$1\u2069״.')).toEqual([]);
  });

  it('is a wording that lost a gap which the writer fills', () => {
    expect(
      found((texts) => {
        texts.hint_absolutes_rewording_2 = { message: 'The last time was a week ago. I felt ….' };
      }),
    ).toEqual(['hint_absolutes_rewording_2 has 1 of 2 gaps to fill']);
  });

  it('is a text that is too long for its place', () => {
    expect(
      found((texts) => {
        texts.popup_wake = { message: 'look for this pattern once more from now on' };
      }),
    ).toEqual(['popup_wake is too long: 43 of at most 16']);
    expect(
      found((texts) => {
        texts.app_description = { message: 'quiet '.repeat(30) };
      }),
    ).toEqual(['app_description is too long: 180 of at most 132']);
  });

  it('is a wrong language, a wrong direction and an exclamation mark', () => {
    expect(found(german, 'fr')).toContain('app_language is not the language of its folder');
    const arabic = found((texts) => {
      texts.app_language = { message: 'ar' };
    }, 'ar');
    expect(arabic).toContain('app_direction is not that of the language');
    expect(
      found((texts) => {
        texts.popup_lately = { message: '¡Hoy!' };
      }),
    ).toEqual(['popup_lately has an exclamation mark']);
  });
});
