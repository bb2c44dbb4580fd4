import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aboutLine } from '../../lib/journal/export/content';
import { readCsv, writeCsv } from '../../lib/journal/export/csv';
import { readDayOne, writeDayOne } from '../../lib/journal/export/dayone';
import { type ExportChoice, exportJournal, formats } from '../../lib/journal/export/export';
import { importFile } from '../../lib/journal/export/import';
import { ImportError } from '../../lib/journal/export/import-error';
import { readJrnl, writeJrnl } from '../../lib/journal/export/jrnl';
import { readJson, writeJson } from '../../lib/journal/export/json';
import { readMarkdown, writeMarkdown } from '../../lib/journal/export/markdown';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import type { Page } from '../../lib/journal/schema';
import { openWithAge } from './age-tool';
import { AgeWorker } from './age-worker';
import { arbitraryPage } from './arbitraries';
import { conversationId, day, entry, entryId } from './entries';
import { newProfile, type Profile } from './environment';

const text = (pieces: Iterable<string>) => [...pieces].join('');
const pagesOnly = fc.array(arbitraryPage, { maxLength: 6 });
/** Quick enough for tests; the strength of a passphrase is not what they are about. */
const workFactor = 2;

const page: Omit<Page, 'counter' | 'device' | 'removed'> = {
  id: entryId('p'),
  day: day('2026-11-23'),
  written: Date.parse('2026-11-23T20:15:00Z'),
  kind: 'prompt',
  prompt: 4,
  text: 'What I noticed\n\n- one\n- two',
  tags: ['home', 'two words'],
};

let profile: Profile;
let journal: OpenJournal;
beforeEach(async () => {
  profile = newProfile();
  journal = await openJournalIn(profile.window());
});

async function bytesOf(choice: ExportChoice, from: OpenJournal = journal): Promise<Uint8Array> {
  const stream = await exportJournal(from, { workFactor, ...choice });
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function textOf(choice: ExportChoice): Promise<string> {
  return new TextDecoder().decode(await bytesOf(choice));
}

const blob = (content: string | Uint8Array) => new Blob([content as BlobPart]);

/** Everything that a merge should bring over. */
async function contentOf(from: OpenJournal) {
  const all = [day('2000-01-01'), day('2099-12-31')] as const;
  return {
    pages: await from.pages(),
    entries: await from.entries(...all),
    sums: await from.sums(...all),
    conversations: await from.conversations(),
  };
}

vi.stubGlobal('Worker', AgeWorker);

describe('round trips', () => {
  it('JSON loses no field of any page', async () => {
    await fc.assert(
      fc.asyncProperty(pagesOnly, async (pages) => {
        let file = '';
        for await (const piece of writeJson({ pages })) file += piece;
        expect(readJson(file).pages).toEqual(pages);
      }),
    );
  });

  it('Markdown loses no field of any page, with and without counts', () => {
    fc.assert(
      fc.property(pagesOnly, fc.boolean(), (pages, counts) => {
        expect(readMarkdown(text(writeMarkdown(pages, counts ? [] : undefined)))).toEqual(pages);
      }),
    );
  });

  it('CSV loses no field of any page', () => {
    fc.assert(
      fc.property(pagesOnly, (pages) => {
        expect(readCsv(text(writeCsv(pages)))).toEqual(pages);
      }),
    );
  });

  it('Day One loses no field of a page that was not removed', () => {
    fc.assert(
      fc.property(pagesOnly, (pages) => {
        const kept = pages.filter(({ removed }) => !removed);
        const zip = Buffer.concat([...writeDayOne(pages)]);
        expect(readDayOne(zip, 1e6)).toEqual(kept);
      }),
    );
  });

  it('jrnl keeps day, minute, text and plain tags, and gives the same entry the same id', () => {
    const pages: Page[] = [
      {
        ...page,
        text: 'One\n[2026-01-01 10:00] not a date',
        tags: ['home'],
        counter: 1,
        device: '',
        removed: false,
      },
      { ...page, id: entryId(2), text: 'Two', tags: [], counter: 1, device: '', removed: false },
    ];
    const read = readJrnl(text(writeJrnl(pages)));
    expect(read.map(({ text: t, day: d, tags }) => [t, d, tags])).toEqual([
      ['One\n[2026-01-01 10:00] not a date', '2026-11-23', ['home']],
      ['Two', '2026-11-23', []],
    ]);
    expect(read[0]?.written).toBe(page.written);
    expect(readJrnl(text(writeJrnl(read)))).toEqual(read);
  });
});

describe('an exported file', () => {
  it.each(formats)('%s begins with the line about it', async (format) => {
    await journal.savePage(page);
    const bytes = await bytesOf({ format });
    const file =
      format === 'dayone'
        ? [...Object.values((await import('fflate')).unzipSync(bytes))]
            .map((b) => Buffer.from(b))
            .join('')
        : Buffer.from(bytes).toString();
    expect(file.slice(0, 130)).toContain(aboutLine);
  });

  it.each(formats)(
    '%s holds no conversation, entry or count unless it was chosen',
    async (format) => {
      await journal.record(entry({ id: 1 }));
      await journal.savePage(page);
      const file = await textOf({ format });
      expect(file).not.toContain(conversationId(1));
      expect(file).not.toContain(entryId(1));
      if (format !== 'counts') expect(file).not.toContain('"began"');
    },
  );

  it('names conversations only where it is made for merging, and the secret only where it is sealed', async () => {
    await journal.record(entry({ id: 1 }));
    const secret = Buffer.from(await journal.secret()).toString('base64url');
    expect(await textOf({ format: 'json', what: 'counts' })).not.toContain(conversationId(1));
    const open = await textOf({ format: 'json', what: 'merge' });
    expect(open).toContain(conversationId(1));
    expect(open).not.toContain(secret);
    const sealed = await bytesOf({ format: 'json', what: 'merge', passphrase: 'a b' });
    const { openFile } = await import('../../lib/journal/export/age');
    expect(Buffer.from(await openFile(sealed, 'a b')).toString()).toContain(secret);
  });

  it('runs no formula in a spreadsheet', () => {
    const bad = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1"];
    const pages = bad.map((cell, at) => ({
      ...page,
      id: entryId(at),
      text: cell,
      counter: 1,
      device: '',
      removed: false,
    }));
    const file = text(writeCsv(pages));
    for (const row of file.split('\n').slice(2, -1)) expect(row).not.toMatch(/(?:^|,)"?[=+\-@\t]/);
    expect(readCsv(file).map((read) => read.text)).toEqual(bad);
  });

  it('stops when it is cancelled', async () => {
    for (let number = 0; number < 5; number++) {
      await journal.record(entry({ id: number, day: day(`2026-11-0${number + 1}`) }));
    }
    const stop = new AbortController();
    const stream = await exportJournal(
      journal,
      { format: 'json', what: 'merge' },
      { signal: stop.signal, progress: (done) => done === 2 && stop.abort() },
    );
    await expect(new Response(stream).text()).rejects.toThrow(/abort/i);
  });
});

describe('Debian’s age', () => {
  it('opens a sealed file with its passphrase', async () => {
    await journal.savePage(page);
    const folder = mkdtempSync(join(tmpdir(), 'mutual-age-'));
    try {
      const file = join(folder, 'journal.json.age');
      writeFileSync(
        file,
        await bytesOf({ format: 'json', passphrase: 'correct horse', workFactor: 10 }),
      );
      openWithAge(file, join(folder, 'out'), 'correct horse');
      expect(readJson(readFileSync(join(folder, 'out'), 'utf8')).pages).toEqual(
        await journal.pages(),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is told from a wrong passphrase and a missing one', async () => {
    const sealed = blob(await bytesOf({ format: 'json', passphrase: 'right' }));
    await expect(importFile(journal, sealed)).rejects.toMatchObject({
      key: 'import_passphrase_needed',
    });
    await expect(importFile(journal, sealed, { passphrase: 'wrong' })).rejects.toMatchObject({
      key: 'import_passphrase_wrong',
    });
  });
});

describe('importing', () => {
  /** Three devices, each with a history of its own, and their files for merging. */
  async function devices() {
    const files: Blob[] = [];
    for (const number of [1, 2, 3]) {
      newProfile();
      const one = await openJournalIn(newProfile().window());
      await one.record(entry({ id: `${number}a`, turn: 1 }));
      await one.record(entry({ id: `${number}b`, turn: 2, day: day('2026-11-20') }));
      await one.recordLeft(day('2026-11-20'), 'close');
      await one.setKind(conversationId(1), number === 2 ? 'work' : 'family');
      await one.savePage({ ...page, text: `Written on ${number}` });
      await one.correct(day('2026-11-20'), entryId(`${number}b`), { acts: [], patterns: ['heat'] });
      await one.record(entry({ id: `${number}c`, day: day(`2026-0${number}-05`) }));
      if (number > 1) await one.age(day('2026-11-23'), 180);
      const sealed = await bytesOf({ format: 'json', what: 'merge', passphrase: 'x' }, one);
      files.push(blob(sealed));
    }
    return files;
  }

  it('gives the same history in any order, and twice the same file changes nothing', async () => {
    const files = await devices();
    const results: string[] = [];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2, 0, 1, 1],
    ]) {
      const one = await openJournalIn(newProfile().window());
      for (const at of order) {
        const file = files[at];
        if (file) await importFile(one, file, { passphrase: 'x' });
      }
      const content = await contentOf(one);
      results.push(JSON.stringify({ ...content, secret: [...(await one.secret())] }));
      const again = await importFile(one, files[0] ?? blob(''), { passphrase: 'x' });
      expect(again).toEqual({ pages: 0, days: 0 });
      expect(JSON.stringify({ ...(await contentOf(one)), secret: [...(await one.secret())] })).toBe(
        results.at(-1),
      );
      expect(content.entries.filter(({ id }) => id.endsWith('a'))).toHaveLength(3);
      expect(
        content.sums.find(({ period }) => period === '2026-11-20')?.kinds.close?.hints.left,
      ).toBe(3);
    }
    expect(new Set(results).size).toBe(1);
  });

  it('brings everything to a new device', async () => {
    await journal.record(entry({ id: 1 }));
    await journal.setLabel(conversationId(1), 'Sunday calls');
    await journal.savePage(page);
    const before = await contentOf(journal);
    const secret = await journal.secret();
    const file = blob(await bytesOf({ format: 'json', what: 'merge', passphrase: 'x' }));
    const other = await openJournalIn(newProfile().window());
    await importFile(other, file, { passphrase: 'x' });
    expect(await contentOf(other)).toEqual(before);
    expect(await other.secret()).toEqual(secret);
  });

  it('does not bring back what was removed after the file was made', async () => {
    await journal.record(entry({ id: 1 }));
    await journal.savePage(page);
    const file = blob(await bytesOf({ format: 'json', what: 'merge' }));
    await journal.removeEntry(day('2026-11-23'), entryId(1));
    await journal.removePage(page.id);
    await importFile(journal, file);
    expect(await contentOf(journal)).toMatchObject({ pages: [], entries: [], sums: [] });
    const records = await journal.store.read((view) => view.all('days'));
    const kept = { left: {}, corrections: {}, removed: [entryId(1)] };
    expect(records).toEqual([{ day: '2026-11-23', entries: {}, ...kept }]);
  });

  it('does not count a day twice whose entries came back after it had aged', async () => {
    await journal.record(entry({ id: 1, day: day('2026-10-03') }));
    const file = blob(await bytesOf({ format: 'json', what: 'merge' }));
    const other = await openJournalIn(newProfile().window());
    await importFile(other, file);
    await other.age(day('2026-11-10'), 30);
    await importFile(other, file);
    const [sums] = await other.sums(day('2026-10-03'), day('2026-10-03'));
    expect(sums?.kinds.close?.turns.began).toBe(1);
  });

  it('does not count twice what another device has already turned into sums', async () => {
    await journal.record(entry({ id: 1, day: day('2026-03-03') }));
    await journal.record(entry({ id: 2, day: day('2026-03-04') }));
    const file = blob(await bytesOf({ format: 'json', what: 'merge' }));
    const other = await openJournalIn(newProfile().window());
    await importFile(other, file);
    await other.age(day('2026-11-23'), 30);
    const aged = blob(await bytesOf({ format: 'json', what: 'merge' }, other));
    await importFile(other, file);
    const total = async (from: OpenJournal) =>
      (await from.sums(day('2026-01-01'), day('2026-12-31')))
        .map(({ kinds }) => kinds.close?.turns.began ?? 0)
        .reduce((a, b) => a + b, 0);
    expect(await total(other)).toBe(2);
    const third = await openJournalIn(newProfile().window());
    await importFile(third, aged);
    await importFile(third, file);
    expect(await total(third)).toBe(2);
    await third.age(day('2026-11-23'), 30);
    expect(await total(third)).toBe(2);
  });

  it.each(formats.filter((format) => format !== 'counts'))(
    'reads %s and adds its pages once',
    async (format) => {
      await journal.savePage(page);
      const file = blob(await bytesOf({ format }));
      const other = await openJournalIn(newProfile().window());
      expect(await importFile(other, file)).toEqual({ pages: 1, days: 0 });
      expect(await importFile(other, file)).toEqual({ pages: 0, days: 0 });
      expect((await other.pages())[0]?.text).toBe(page.text);
    },
  );
});

describe('what other programs wrote', () => {
  it('of jrnl is read with either clock, and with tags or without', async () => {
    const pages = readJrnl(
      '[2026-11-23 09:05] morning\n\n[2026-11-23 12:05 AM] night\n\n[2026-11-23 12:05 PM] noon\n@a @b\n\n[2026-11-23 09:05:30 PM] late\n',
    );
    const hours = pages.map(({ written }) => new Date(written).getHours());
    expect(hours).toEqual([9, 0, 12, 21]);
    expect(pages.map(({ tags }) => tags)).toEqual([[], [], ['a', 'b'], []]);
    expect(pages.map(({ text }) => text)).toEqual(['morning', 'night', 'noon', 'late']);
  });

  it('of Day One is read without what this program adds', async () => {
    const file = {
      entries: [
        { uuid: 'AB'.repeat(16), creationDate: '2026-11-23T20:15:00Z', text: 'x', tags: ['a'] },
        { uuid: 'CD'.repeat(16), creationDate: '2026-11-24T20:15:00Z' },
      ],
    };
    const zipped = zipSync({
      'Journal.json': strToU8(JSON.stringify(file)),
      'photos/a.jpeg': new Uint8Array(9),
    });
    expect(await importFile(journal, blob(zipped))).toEqual({ pages: 2, days: 0 });
    expect(await journal.pages()).toMatchObject([
      { day: '2026-11-23', kind: 'free', text: 'x', tags: ['a'], prompt: null },
      { day: '2026-11-24', text: '' },
    ]);
  });

  it('is not written where it was removed', () => {
    const gone = { ...page, counter: 2, device: '', removed: true, text: '' };
    expect(readJrnl(text(writeJrnl([gone])))).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const whole = async () => {
    await journal.record(entry({ id: 1 }));
    await journal.savePage(page);
    return textOf({ format: 'json', what: 'merge' });
  };
  const zip = (name: string, content: Uint8Array) => zipSync({ [name]: content });
  const dayOne = (json: string) => zip('Journal.json', strToU8(json));
  const foreign = JSON.stringify({
    entries: [{ uuid: 'AB'.repeat(16), creationDate: '2026-11-23T20:15:00Z', text: 'x' }],
  });
  const edited = async (format: 'csv' | 'markdown', from: string, to: string) => {
    await whole();
    const file = await textOf({ format });
    expect(file).toContain(from);
    return file.replace(from, to);
  };
  const csv = (from: string, to: string) => edited('csv', from, to);
  const markdown = (from = '', to = '') => edited('markdown', from, to);
  /** A file whose day has become sums, in a month that is not over. */
  const aged = async () => {
    await journal.record(entry({ id: 1, day: day('2026-01-05') }));
    await journal.age(day('2026-01-31'), 20);
    const file = await textOf({ format: 'json', what: 'merge' });
    expect(file).toContain('"2026-01-05":{');
    return file;
  };
  const bomb = () => zip('Journal.json', new Uint8Array(30_000_000));

  const cases: [name: string, reason: string, file: () => Promise<string | Uint8Array>][] = [
    ['cut short', 'damaged', async () => (await whole()).slice(0, -40)],
    [
      'a field of the wrong form',
      'damaged',
      async () => (await whole()).replace('"turn":1', '"turn":"1"'),
    ],
    [
      'an unknown field',
      'damaged',
      async () => (await whole()).replace('"turn":1', '"turn":1,"x":1'),
    ],
    [
      'a day that does not exist',
      'damaged',
      async () => (await whole()).replaceAll('2026-11-23', '2026-02-30'),
    ],
    [
      'an entry in another day',
      'damaged',
      async () => (await whole()).replace('"day":"2026-11-23","part"', '"day":"2026-11-22","part"'),
    ],
    ['a later version', 'later', async () => (await whole()).replace('"version":1', '"version":2')],
    ['another program’s JSON', 'unknown', async () => '{"a":1}'],
    ['a picture', 'unknown', async () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff])],
    [
      'a prototype key',
      'refused',
      async () => (await whole()).replace('"left":{', '"left":{"__proto__":{},'),
    ],
    ['a path in the archive', 'refused', async () => zip('../Journal.json', strToU8('{}'))],
    [
      'an absolute path in the archive',
      'refused',
      async () => zip('/etc/Journal.json', strToU8('{}')),
    ],
    ['an archive without a journal', 'unknown', async () => zip('notes.txt', strToU8('a'))],
    [
      'a damaged archive',
      'damaged',
      async () => zip('Journal.json', new Uint8Array(9000)).subarray(0, 45),
    ],
    ['an archive that unpacks to too much', 'too_large', async () => bomb()],
    [
      'Markdown of a later version',
      'later',
      async () => (await textOf({ format: 'markdown' })).replace('version: 1', 'version: 9'),
    ],
    [
      'Markdown with a broken page',
      'damaged',
      async () => {
        await whole();
        return (await textOf({ format: 'markdown' })).replace('counter: ', 'counter ');
      },
    ],
    [
      'CSV with a row too short',
      'damaged',
      async () => {
        await whole();
        return `${await textOf({ format: 'csv' })}a,b\n`;
      },
    ],
    ['CSV with other columns', 'unknown', async () => `${aboutLine}\nid,day\n`],
    ['CSV of another program', 'unknown', async () => 'Budget\nid,sum\n1,2\n'],
    ['CSV with tags that are none', 'damaged', () => csv('"[""home"",""two words""]"', 'home')],
    ['CSV with a day that is none', 'damaged', () => csv('2026-11-23', '23.11.2026')],
    ['Markdown of another program', 'unknown', async () => '---\ntitle: x\n---\ntext\n'],
    ['Markdown with text before its pages', 'damaged', () => markdown('\n---\nid', 'x\n---\nid')],
    [
      'Markdown that ends in the middle',
      'damaged',
      async () => `${await markdown()}\n---\nid: 1\n`,
    ],
    [
      'Markdown with a value that is none',
      'damaged',
      () => markdown('kind: "prompt"', 'kind: prompt'),
    ],
    ['Markdown with a kind that is none', 'damaged', () => markdown('"prompt"', '"letter"')],
    ['a text that is no journal', 'unknown', async () => 'Dear diary\n'],
    ['a journal of jrnl with a day that is none', 'damaged', async () => '[2026-13-45 10:00] x\n'],
    ['an archive whose journal is no JSON', 'damaged', async () => dayOne('{')],
    ['an archive whose journal is another', 'damaged', async () => dayOne('{"metadata":{}}')],
    [
      'an archive with a prototype key',
      'refused',
      async () => dayOne('{"entries":[],"__proto__":{"polluted":1}}'),
    ],
    [
      'an archive with a day that is none',
      'damaged',
      async () => dayOne(foreign.replace('2026-11-23T', '2026-11-23X')),
    ],
    [
      'an archive with a name that is none',
      'damaged',
      async () => dayOne(foreign.replace('AB', '')),
    ],
    [
      'aged sums of a day that does not exist',
      'damaged',
      async () => (await aged()).replace('"2026-01-05":{', '"2026-01-45":{'),
    ],
    [
      'aged sums of another month',
      'damaged',
      async () => (await aged()).replace('"2026-01-05":{', '"2026-02-05":{'),
    ],
  ];

  it.each(cases)('%s: says %s and changes nothing', async (_name, reason, make) => {
    const file = blob(await make());
    const before = JSON.stringify(await contentOf(journal));
    const refused = await importFile(journal, file, { limit: 1_000_000 }).catch((error) => error);
    expect(refused).toBeInstanceOf(ImportError);
    expect(refused.key).toBe(`import_${reason}`);
    expect(JSON.stringify(await contentOf(journal))).toBe(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is too large: it is not even read', async () => {
    const refused = importFile(journal, blob('x'.repeat(2000)), { limit: 1000 });
    await expect(refused).rejects.toMatchObject({ key: 'import_too_large' });
  });

  it('changes nothing when it is cancelled half way', async () => {
    const other = await openJournalIn(newProfile().window());
    for (const month of [1, 2, 3])
      await other.record(entry({ id: month, day: day(`2026-0${month}-01`) }));
    const file = blob(await bytesOf({ format: 'json', what: 'merge' }, other));
    const here = await openJournalIn(newProfile().window());
    const stop = new AbortController();
    const progress = () => stop.abort();
    await expect(importFile(here, file, { signal: stop.signal, progress })).rejects.toThrow(
      /abort/i,
    );
    expect(await here.entries(day('2026-01-01'), day('2026-12-31'))).toEqual([]);
  });
});
