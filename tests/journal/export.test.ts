import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { aboutLine } from '../../lib/journal/export/content';
import { readCsv, writeCsv } from '../../lib/journal/export/csv';
import { readDayOne, writeDayOne } from '../../lib/journal/export/dayone';
import { exportJournal, formats } from '../../lib/journal/export/export';
import { importFile } from '../../lib/journal/export/import';
import { readJrnl, writeJrnl } from '../../lib/journal/export/jrnl';
import { readJson, writeJson } from '../../lib/journal/export/json';
import { readMarkdown, writeMarkdown } from '../../lib/journal/export/markdown';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import type { Page } from '../../lib/journal/schema';
import { openWithAge } from './age-tool';
import { arbitraryPage } from './arbitraries';
import { conversationId, day, entry, entryId } from './entries';
import { newProfile } from './environment';
import { blob, bytesOf, page, textOf, withAgeWorker } from './exported';

const text = (pieces: Iterable<string>) => [...pieces].join('');
const pagesOnly = fc.array(arbitraryPage, { maxLength: 6 });

let journal: OpenJournal;
beforeEach(async () => {
  journal = await openJournalIn(newProfile().window());
});
withAgeWorker();

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
    const bytes = await bytesOf(journal, { format });
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
      const file = await textOf(journal, { format });
      expect(file).not.toContain(conversationId(1));
      expect(file).not.toContain(entryId(1));
      if (format !== 'counts') expect(file).not.toContain('"began"');
    },
  );

  it('names conversations only where it is made for merging, and the secret only where it is sealed', async () => {
    await journal.record(entry({ id: 1 }));
    const secret = Buffer.from(await journal.secret()).toString('base64url');
    expect(await textOf(journal, { format: 'json', what: 'counts' })).not.toContain(
      conversationId(1),
    );
    const open = await textOf(journal, { format: 'json', what: 'merge' });
    expect(open).toContain(conversationId(1));
    expect(open).not.toContain(secret);
    const sealed = await bytesOf(journal, { format: 'json', what: 'merge', passphrase: 'a b' });
    const { openFile } = await import('../../lib/journal/export/age');
    expect(Buffer.from(await openFile(sealed, 'a b')).toString()).toContain(secret);
  });

  it('comes in pieces where it is long, and as nothing but its frame where there is nothing', async () => {
    const long = 'a line of it\n'.repeat(9000).trim();
    await journal.savePage({ ...page, text: long });
    await journal.savePage({ ...page, id: entryId('q'), text: 'short' });
    const stream = await exportJournal(journal, { format: 'json' });
    const pieces = [];
    for await (const piece of stream) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(1);
    const { pages } = readJson(Buffer.concat(pieces).toString());
    expect(pages.map(({ text: written }) => written)).toEqual([long, 'short']);
    // One that is a whole piece by itself leaves nothing for another.
    const counted = [];
    for await (const piece of await exportJournal(journal, { format: 'jrnl' })) counted.push(piece);
    expect(Buffer.concat(counted).toString()).toContain(long);
    const empty = await openJournalIn(newProfile().window());
    expect(readJson(await textOf(empty, { format: 'json' })).pages).toEqual([]);
    expect(await textOf(empty, { format: 'jrnl' })).not.toContain('[');
  });

  it('is none where it cannot be sealed', async () => {
    await expect(
      bytesOf(journal, { format: 'json', passphrase: 'x', workFactor: 99 }),
    ).rejects.toThrow('age sealed nothing');
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
        await bytesOf(journal, { format: 'json', passphrase: 'correct horse', workFactor: 10 }),
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
    const sealed = blob(await bytesOf(journal, { format: 'json', passphrase: 'right' }));
    await expect(importFile(journal, sealed)).rejects.toMatchObject({
      key: 'import_passphrase_needed',
    });
    await expect(importFile(journal, sealed, { passphrase: 'wrong' })).rejects.toMatchObject({
      key: 'import_passphrase_wrong',
    });
  });
});
