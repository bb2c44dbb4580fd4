import { beforeEach, describe, expect, it } from 'vitest';
import { exportJournal, type Format } from '../../lib/journal/export/export';
import { readJson } from '../../lib/journal/export/json';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import { day, entry, entryId } from './entries';
import { newProfile } from './environment';
import { page, textOf } from './exported';

let journal: OpenJournal;
beforeEach(async () => {
  journal = await openJournalIn(newProfile().window());
  await journal.record(entry({ id: 1, day: day('2026-10-05') }));
  await journal.savePage(page);
  await journal.savePage({ ...page, id: entryId('g'), text: 'taken away' });
  await journal.removePage(entryId('g'));
});

const isShared = () => journal.store.read(async (view) => view.root.shared);
const json = async (what?: 'pages' | 'counts' | 'merge') =>
  readJson(await textOf(journal, { format: 'json', ...(what && { what }) }));

describe('what an export holds', () => {
  it('is the pages that are there, unless more is chosen', async () => {
    for (const what of [undefined, 'pages'] as const) {
      const file = await json(what);
      expect(file.pages.map(({ id }) => id)).toEqual([page.id]);
      expect(file).not.toHaveProperty('counts');
      expect(file).not.toHaveProperty('merge');
    }
    expect(await textOf(journal, { format: 'markdown' })).not.toContain('<!-- counts -->');
    expect(await isShared()).toBe(false);
  });

  it('is the counts too where these were chosen', async () => {
    const file = await json('counts');
    expect(file.pages).toHaveLength(1);
    expect(file.counts?.map(({ period }) => period)).toEqual(['2026-10-05']);
    expect(await textOf(journal, { format: 'markdown', what: 'counts' })).toContain('| 2026-10-05');
    expect(await textOf(journal, { format: 'counts' })).toMatch(/\n2026-10-05,close,/);
    expect(await isShared()).toBe(false);
  });

  it('is all that another device needs where it is made for merging, and only as JSON', async () => {
    const markdown = await textOf(journal, { format: 'markdown', what: 'merge' });
    expect(markdown).not.toContain('taken away');
    expect(await isShared()).toBe(false);
    const file = await json('merge');
    expect(file.pages.map(({ id }) => id).toSorted()).toEqual([entryId('g'), page.id].toSorted());
    expect(file.merge?.days.map((one) => one.day)).toEqual(['2026-10-05']);
    expect(file.merge?.floors).toEqual([]);
    expect(file.merge?.secret).toBeNull();
    expect(await isShared()).toBe(true);
    await journal.age(day('2027-02-01'), 30);
    const aged = (await json('merge')).merge;
    expect(aged?.floors.map(({ month }) => month)).toEqual(['2026-10']);
  });

  it.each<Format>(['json', 'jrnl', 'dayone'])(
    'comes as %s in pieces of some size',
    async (format) => {
      let seed = 1;
      // Packs badly: an archive has several pieces too.
      const words = () => {
        const sign = () => {
          seed = (seed * 48_271) % 2_147_483_647;
          return String.fromCharCode(97 + (seed % 26));
        };
        return Array.from({ length: 65_536 }, sign).join('');
      };
      for (const one of ['a', 'b', 'c', 'd']) {
        await journal.savePage({ ...page, id: entryId(`${one}A`), text: words() });
      }
      const sizes: number[] = [];
      for await (const piece of await exportJournal(journal, { format })) sizes.push(piece.length);
      expect(sizes.length).toBeGreaterThan(2);
      expect(sizes.at(-1)).toBeGreaterThan(0);
      for (const size of sizes.slice(0, -1)) {
        expect(size).toBeGreaterThanOrEqual(65_536);
        expect(size).toBeLessThan(140_000);
      }
    },
  );

  it('is made no further once its reader has gone', async () => {
    for (let at = 1; at < 10; at += 1) {
      const text = 'so '.repeat(30_000);
      await journal.savePage({ ...page, id: entryId(`${at}A`), text });
    }
    const stream = await exportJournal(journal, { format: 'json' });
    const reader = stream.getReader();
    expect((await reader.read()).done).toBe(false);
    await reader.cancel();
    expect((await reader.read()).done).toBe(true);
  });
});
