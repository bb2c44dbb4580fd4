import { describe, expect, it } from 'vitest';
import { aboutLine } from '../../lib/journal/export/content';
import { readCsv, writeCountsCsv, writeCsv } from '../../lib/journal/export/csv';
import { ImportError } from '../../lib/journal/export/import-error';
import { readJrnl, writeJrnl } from '../../lib/journal/export/jrnl';
import { readMarkdown, writeMarkdown } from '../../lib/journal/export/markdown';
import type { Page } from '../../lib/journal/schema';
import type { Sums } from '../../lib/journal/sums';
import { entryId } from './entries';
import { page } from './exported';

const text = (pieces: Iterable<string>) => [...pieces].join('');
const whole: Page = { ...page, counter: 3, device: '', removed: false };
const written = new Date(whole.written);
const minute = [written.getHours(), written.getMinutes()]
  .map((part) => `${part}`.padStart(2, '0'))
  .join(':');

const counts: Sums[] = [
  {
    period: '2026-11-23',
    kinds: {
      close: {
        turns: { began: 1, asked: 2, both: 3, answered: 4 },
        hints: { wentOn: 5, revised: 6, left: 7 },
      },
    },
  },
] as unknown as Sums[];

/** What reading a file throws: its kind, and whether it says what lay behind it. */
function refused(read: (file: string) => unknown, file: string): unknown {
  try {
    return read(file);
  } catch (error) {
    return error instanceof ImportError ? [error.key, error.cause !== undefined] : error;
  }
}

describe('CSV', () => {
  const file = text(writeCsv([whole]));
  const [about = '', names = '', ...rows] = file.split('\n');

  it('is a row for each day and kind of the counts', () => {
    expect(text(writeCountsCsv(counts))).toBe(
      `${about}\nwhen,kind,began,asked,both,answered,went on,revised,left\n2026-11-23,close,1,2,3,4,5,6,7\n`,
    );
    expect(names).toBe('id,day,written,kind,prompt,tags,text,counter,device,removed');
  });

  it.each([
    ['', 'unknown', false],
    [about, 'unknown', false],
    [`${about}\nid,day`, 'unknown', false],
    [`other\n${names}`, 'unknown', false],
    [`${about}\n${names}\nx`, 'damaged', false],
    [[about, names, ...rows].join('\n').replace('""home""', '""home'), 'damaged', true],
    [[about, names, ...rows].join('\n').replace('2026-11-23', 'November'), 'damaged', false],
  ])('%j is %s', (broken, kind, hasCause) => {
    expect(refused(readCsv, broken)).toEqual([`import_${kind}`, hasCause]);
  });
});

describe('Markdown', () => {
  const head = `---\nabout: ${JSON.stringify(aboutLine)}\nformat: mutual-journal\nversion: 1\n---\n`;
  const pageAs = (words: string) => {
    const { text: _, ...rest } = whole;
    const fields = Object.entries(rest).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return `\n---\n${fields.join('\n')}\n---\n\n${words}\n`;
  };

  it('is a front matter for each page, and a table of the counts', () => {
    const table =
      '\n<!-- counts -->\n\n| when | kind | began | asked | both | answered |\n|---|---|---|---|---|---|\n| 2026-11-23 | close | 1 | 2 | 3 | 4 |\n';
    expect(text(writeMarkdown([whole], counts))).toBe(`${head}${pageAs(whole.text)}${table}`);
    expect(readMarkdown(`${head}${pageAs(whole.text)}${table}`)).toEqual([whole]);
  });

  it('escapes what would begin a page or end them all, however often it was escaped', () => {
    const words = '---\na\n\\---\n\\\\---\n<!-- counts -->\n\\<!-- counts -->\n --- \n----';
    const escaped =
      '\\---\na\n\\\\---\n\\\\\\---\n\\<!-- counts -->\n\\\\<!-- counts -->\n --- \n----';
    const pages = [{ ...whole, text: words }];
    expect(text(writeMarkdown(pages))).toBe(`${head}${pageAs(escaped)}`);
    expect(readMarkdown(`${head}${pageAs(escaped)}`)).toEqual(pages);
  });

  it('keeps a page whose text has no line, or breaks at both ends', () => {
    for (const words of ['', '\n', '\n\nso\n\n']) {
      expect(readMarkdown(`${head}${pageAs(words)}`).map((one) => one.text)).toEqual([words]);
    }
    expect(readMarkdown(head)).toEqual([]);
  });

  it.each([
    ['', 'unknown', false],
    [`\n${head}`, 'unknown', false],
    [head.replace('version: 1', 'version: 12'), 'later', false],
    [`${head}words`, 'damaged', false],
    [`${head}words${pageAs('so')}`, 'damaged', false],
    [`${head}\n---\nid: 1`, 'damaged', false],
    [`${head}${pageAs('so').replace('id: "', 'id: ')}`, 'damaged', true],
    [`${head}${pageAs('so').replace('id: ', ': ')}`, 'damaged', false],
    [`${head}${pageAs('so').replace('id: ', '- id: ')}`, 'damaged', false],
    [`${head}${pageAs('so').replace('2026-11-23', 'November')}`, 'damaged', false],
  ])('%j is %s', (broken, kind, hasCause) => {
    expect(refused(readMarkdown, broken)).toEqual([`import_${kind}`, hasCause]);
  });
});

describe('jrnl', () => {
  const read = (file: string) => {
    const shown = ({ day, written: at, text: words, tags }: Page) => {
      const time = new Date(at);
      return [day, time.getHours() * 60 + time.getMinutes(), words, ...tags];
    };
    return readJrnl(file).map(shown);
  };

  it('is a dated entry for each page that is there, its tags at the end', () => {
    const pages = [
      { ...whole, tags: ['home', 'two  words'], text: 'one\r\ntwo\rthree\n[x] y\n [z]' },
      { ...whole, id: entryId(2), removed: true },
      { ...whole, id: entryId(3), tags: [], text: 'last' },
    ];
    expect(text(writeJrnl(pages))).toBe(
      `${aboutLine}\n\n[2026-11-23 ${minute}] one\ntwo\nthree\n [x] y\n  [z]\n@home @two_words\n\n[2026-11-23 ${minute}] last\n\n`,
    );
    expect(readJrnl(text(writeJrnl(pages))).map(({ text: words }) => words)).toEqual([
      'one\ntwo\nthree\n[x] y\n [z]',
      'last',
    ]);
  });

  it('is read with either clock and any line break', () => {
    expect(
      read(
        '[2026-11-23 09:05] one\r\n  [two]\r\n@a @b\r\n\r\n[2026-11-23 09:05:30 PM] x @c y\r[2026-11-23 12:01 AM] z\n@d\nnot last\n[2026-11-23 12:01 PM] noon',
      ),
    ).toEqual([
      ['2026-11-23', 545, 'one\n [two]', 'a', 'b'],
      ['2026-11-23', 1265, 'x @c y'],
      ['2026-11-23', 1, 'z\n@d\nnot last'],
      ['2026-11-23', 721, 'noon'],
    ]);
    expect(readJrnl(`${aboutLine}\n`)).toEqual([]);
  });

  it('gives each entry an id of its day, its time and its words', () => {
    const ids = [
      '[2026-11-23 09:05] one',
      '[2026-11-23 09:05] two',
      '[2026-11-23 09:06] one',
      '[2026-11-24 09:05] one',
    ].map((entry) => readJrnl(entry)[0]?.id);
    expect(new Set(ids).size).toBe(4);
    expect(readJrnl('[2026-11-23 09:05 AM] one\n@tag')[0]?.id).toBe(ids[0]);
  });

  it.each([
    ['words alone', 'unknown'],
    ['[2026-13-45 09:05] no such day', 'damaged'],
  ])('%j is %s', (broken, kind) => {
    expect(refused(readJrnl, broken)).toEqual([`import_${kind}`, false]);
  });
});
