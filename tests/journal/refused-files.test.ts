import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { aboutLine } from '../../lib/journal/export/content';
import { importFile } from '../../lib/journal/export/import';
import { ImportError } from '../../lib/journal/export/import-error';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import { day, entry } from './entries';
import { newProfile } from './environment';
import { blob, bytesOf, contentOf, page, textOf, withAgeWorker } from './exported';

let journal: OpenJournal;
beforeEach(async () => {
  journal = await openJournalIn(newProfile().window());
});
withAgeWorker();

describe('a file that cannot be read', () => {
  const whole = async () => {
    await journal.record(entry({ id: 1 }));
    await journal.savePage(page);
    return textOf(journal, { format: 'json', what: 'merge' });
  };
  const zip = (name: string, content: Uint8Array) => zipSync({ [name]: content });
  const dayOne = (json: string) => zip('Journal.json', strToU8(json));
  const foreign = JSON.stringify({
    entries: [{ uuid: 'AB'.repeat(16), creationDate: '2026-11-23T20:15:00Z', text: 'x' }],
  });
  const edited = async (format: 'csv' | 'markdown', from: string, to: string) => {
    await whole();
    const file = await textOf(journal, { format });
    expect(file).toContain(from);
    return file.replace(from, to);
  };
  const csv = (from: string, to: string) => edited('csv', from, to);
  const markdown = (from = '', to = '') => edited('markdown', from, to);
  /** A file whose day has become sums, in a month that is not over. */
  const aged = async () => {
    await journal.record(entry({ id: 1, day: day('2026-01-05') }));
    await journal.age(day('2026-01-31'), 20);
    const file = await textOf(journal, { format: 'json', what: 'merge' });
    expect(file).toContain('"2026-01-05":{');
    return file;
  };
  const bomb = () => zip('Journal.json', new Uint8Array(30_000_000));

  const cases: [name: string, reason: string, file: () => Promise<string | Uint8Array>][] = [
    ['nothing at all', 'damaged', async () => ''],
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
      async () =>
        (await textOf(journal, { format: 'markdown' })).replace('version: 1', 'version: 9'),
    ],
    [
      'Markdown with a broken page',
      'damaged',
      async () => {
        await whole();
        return (await textOf(journal, { format: 'markdown' })).replace('counter: ', 'counter ');
      },
    ],
    [
      'CSV with a row too short',
      'damaged',
      async () => {
        await whole();
        return `${await textOf(journal, { format: 'csv' })}a,b\n`;
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
    ['counts, which are no journal', 'unknown', async () => `${aboutLine}\nwhen,kind,began\n`],
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
      'CSV without the number of its writing',
      'damaged',
      async () => {
        await whole();
        const file = await textOf(journal, { format: 'csv' });
        expect(file).toMatch(/,1,[\w-]{22},false\n$/);
        return file.replace(/,1,([\w-]{22},false\n)$/, ',,$1');
      },
    ],
    [
      'entries of a day that does not exist, and no page',
      'damaged',
      async () => {
        await journal.record(entry({ id: 1 }));
        const file = await textOf(journal, { format: 'json', what: 'merge' });
        return file.replaceAll('2026-11-23', '2026-02-30');
      },
    ],
    [
      'an archive that ends in the middle of its journal',
      'damaged',
      async () => {
        const noise = randomBytes(20_000).toString('base64');
        const archive = dayOne(foreign.replace('"x"', `"${noise}"`));
        return archive.subarray(0, 9000);
      },
    ],
    [
      'an archive with the thirtieth of February',
      'damaged',
      async () => dayOne(foreign.replace('2026-11-23T', '2026-02-30T')),
    ],
    [
      'an archive whose journal is damaged within',
      'damaged',
      async () => {
        const archive = dayOne(foreign.replace('"x"', `"${'so it goes on, '.repeat(99)}"`));
        // Beyond the name of the file, within what is packed.
        archive.fill(0xff, 50, 60);
        return archive;
      },
    ],
    ...[60, 100].map((length): (typeof cases)[number] => [
      `an archive of which only ${length} bytes came`,
      'damaged',
      async () => dayOne(foreign).subarray(0, length),
    ]),
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

  it('is a sealed one that is cut short, though the passphrase is right', async () => {
    await whole();
    const sealed = await bytesOf(journal, { format: 'json', passphrase: 'x' });
    const before = JSON.stringify(await contentOf(journal));
    for (const length of [sealed.length - 5, 40]) {
      const cut = importFile(journal, blob(sealed.slice(0, length)), { passphrase: 'x' });
      await expect(cut).rejects.toMatchObject({ key: 'import_damaged' });
    }
    expect(JSON.stringify(await contentOf(journal))).toBe(before);
  });

  it('is too large: it is not even read', async () => {
    const refused = importFile(journal, blob('x'.repeat(2000)), { limit: 1000 });
    await expect(refused).rejects.toMatchObject({ key: 'import_too_large' });
  });

  it('changes nothing when it is cancelled half way', async () => {
    const other = await openJournalIn(newProfile().window());
    for (const month of [1, 2, 3])
      await other.record(entry({ id: month, day: day(`2026-0${month}-01`) }));
    const file = blob(await bytesOf(other, { format: 'json', what: 'merge' }));
    const here = await openJournalIn(newProfile().window());
    const stop = new AbortController();
    const progress = () => stop.abort();
    await expect(importFile(here, file, { signal: stop.signal, progress })).rejects.toThrow(
      /abort/i,
    );
    expect(await here.entries(day('2026-01-01'), day('2026-12-31'))).toEqual([]);
  });
});
