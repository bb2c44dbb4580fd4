import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { formats } from '../../lib/journal/export/export';
import { importFile } from '../../lib/journal/export/import';
import { readJrnl, writeJrnl } from '../../lib/journal/export/jrnl';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import { conversationId, day, entry, entryId } from './entries';
import { newProfile } from './environment';
import { blob, bytesOf, contentOf, page, textOf, withAgeWorker } from './exported';

const text = (pieces: Iterable<string>) => [...pieces].join('');

let journal: OpenJournal;
beforeEach(async () => {
  journal = await openJournalIn(newProfile().window());
});
withAgeWorker();

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
      const sealed = await bytesOf(one, { format: 'json', what: 'merge', passphrase: 'x' });
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
    const file = blob(await bytesOf(journal, { format: 'json', what: 'merge', passphrase: 'x' }));
    const other = await openJournalIn(newProfile().window());
    await importFile(other, file, { passphrase: 'x' });
    expect(await contentOf(other)).toEqual(before);
    expect(await other.secret()).toEqual(secret);
  });

  it('does not bring back what was removed after the file was made', async () => {
    await journal.record(entry({ id: 1 }));
    await journal.savePage(page);
    const file = blob(await bytesOf(journal, { format: 'json', what: 'merge' }));
    await journal.removeEntry(day('2026-11-23'), entryId(1));
    await journal.removePage(page.id);
    await importFile(journal, file);
    expect(await contentOf(journal)).toMatchObject({ pages: [], entries: [], sums: [] });
    const records = await journal.store.read((view) => view.all('days'));
    const kept = { left: {}, corrections: {}, removed: [entryId(1)] };
    expect(records).toEqual([{ day: '2026-11-23', entries: {}, ...kept }]);
  });

  it('keeps no day of which a file knows nothing but how an entry was corrected', async () => {
    await journal.record(entry({ id: 1 }));
    await journal.correct(day('2026-11-23'), entryId(1), { acts: [], patterns: ['heat'] });
    const file = await textOf(journal, { format: 'json', what: 'merge' });
    const other = await openJournalIn(newProfile().window());
    await importFile(other, blob(file.replace(/"entries":\{.*?\]\}/, '"entries":{}')));
    const { database } = await other.store.open();
    expect(await database.getAllKeys('days')).toEqual([]);
    // The file as it was brings the entry, as it was corrected.
    await importFile(other, blob(file));
    expect(await other.entries(day('2026-11-23'), day('2026-11-23'))).toMatchObject([
      { id: entryId(1), patterns: ['heat'] },
    ]);
  });

  it('does not count a day twice whose entries came back after it had aged', async () => {
    await journal.record(entry({ id: 1, day: day('2026-10-03') }));
    const file = blob(await bytesOf(journal, { format: 'json', what: 'merge' }));
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
    const file = blob(await bytesOf(journal, { format: 'json', what: 'merge' }));
    const other = await openJournalIn(newProfile().window());
    await importFile(other, file);
    await other.age(day('2026-11-23'), 30);
    const aged = blob(await bytesOf(other, { format: 'json', what: 'merge' }));
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
      const file = blob(await bytesOf(journal, { format }));
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
