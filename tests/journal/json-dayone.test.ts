import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aboutLine } from '../../lib/journal/export/content';
import { readDayOne, writeDayOne } from '../../lib/journal/export/dayone';
import { ImportError } from '../../lib/journal/export/import-error';
import { readJson, writeJson } from '../../lib/journal/export/json';
import type { Page } from '../../lib/journal/schema';
import type { Sums } from '../../lib/journal/sums';
import { page } from './exported';

const id = 'ASNFZ4mrze8BI0VniavN7w' as Page['id'];
const whole: Page = { ...page, id, counter: 3, device: '', removed: false };

/** Why a file is refused, and whether it is said what lay behind it. */
function refused(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportError)) return error;
    expect(error.name).toBe('ImportError');
    expect(error.message).toBe(`The file was not imported: ${error.reason}`);
    return [error.reason, error.cause !== undefined];
  }
}

describe('JSON', () => {
  const secret = { secret: 'a_-'.padEnd(43, 'b'), since: null };
  const merge = { device: '', secret, conversations: [], floors: [], days: [] };
  const about = `{"about":${JSON.stringify(aboutLine)},\n"format":"mutual-journal","version":1,"pages":[]`;
  const withCounts = (period: string) =>
    `${about},"counts":[{"period":${JSON.stringify(period)},"kinds":{}}]}`;
  const withMerge = (changed: object) =>
    `${about},"merge":${JSON.stringify({ ...merge, ...changed })}}`;
  const withFloor = (month: string) => withMerge({ floors: [{ month, days: {}, floor: {} }] });

  it('is a record a line, with counts where they were chosen', async () => {
    const counts = [{ period: '2026-11', kinds: {} }] as Sums[];
    let file = '';
    for await (const piece of writeJson({ pages: [whole, whole], counts })) file += piece;
    const line = JSON.stringify(whole);
    expect(file).toBe(
      `{"about":${JSON.stringify(aboutLine)},\n"format":"mutual-journal",\n"version":1,\n"pages":[\n${line},\n${line}],\n"counts":[\n{"period":"2026-11","kinds":{}}]}\n`,
    );
    expect(readJson(file)).toMatchObject({ pages: [whole, whole], counts });
  });

  it.each([
    withCounts('2026-11'),
    withCounts('2026-11-23'),
    withFloor('2026-01'),
    withFloor('2026-12'),
    withMerge({}),
    withMerge({ secret: null }),
  ])('%j is read', (file) => {
    expect(readJson(file)).toEqual(JSON.parse(file));
  });

  it.each<readonly [file: string, reason: string, hasCause: boolean]>([
    ['no JSON', 'damaged', true],
    ['{"constructor" :1}', 'refused', false],
    ['{"__proto__":1}', 'refused', false],
    ['[]', 'unknown', false],
    ['{"format":"other","version":1}', 'unknown', false],
    [about.replace('"version":1', '"version":2').concat('}'), 'later', false],
    ...['x2026-11', '2026-11x', '2026-1', '2026-aa', '2026-11-1', '2026-11-aa', '6-11'].map(
      (period) => [withCounts(period), 'damaged', false] as const,
    ),
    ...['x2026-11', '2026-11x', '2026-13', '2026-00', '2026-20'].map(
      (month) => [withFloor(month), 'damaged', false] as const,
    ),
    ...[`x${secret.secret}`, `${secret.secret}x`, 'short'].map(
      (key) => [withMerge({ secret: { ...secret, secret: key } }), 'damaged', false] as const,
    ),
  ])('%j is %s', (file, reason, hasCause) => {
    expect(refused(() => readJson(file))).toEqual([reason, hasCause]);
  });
});

describe('Day One', () => {
  const journal = (entries: unknown) => strToU8(JSON.stringify({ entries }));
  const uuid = '0123456789ABCDEF0123456789abcdef';
  const foreign = { uuid, creationDate: '2026-11-23T20:15:00Z', text: 'x' };
  const read = (files: Record<string, Uint8Array>, limit = 1e6) =>
    readDayOne(zipSync(files), limit);

  it('is one Journal.json of the day on which archives begin, with every page that is there', () => {
    const pages = [whole, { ...whole, removed: true }, { ...whole, text: 'two' }];
    const zip = Buffer.concat([...writeDayOne(pages)]);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['Journal.json']);
    // 1 January 2000, as the format of archives writes it.
    expect(zip.readUInt16LE(12)).toBe((20 << 9) | (1 << 5) | 1);
    const json = strFromU8(files['Journal.json'] as Uint8Array);
    const { text, tags, id: _id, ...mutual } = whole;
    const entry = { creationDate: '2026-11-23T20:15:00Z', timeZone: 'Etc/UTC', tags, mutual };
    expect(json.split('\n')).toHaveLength(4);
    expect(JSON.parse(json)).toMatchObject({
      about: aboutLine,
      metadata: { version: '1.0' },
      entries: [
        { ...entry, text },
        { ...entry, text: 'two' },
      ],
    });
    expect(JSON.parse(json).entries[0].uuid).toMatch(/^[0-9A-F]{32}$/);
    expect(readDayOne(zip, 1e6)).toEqual([whole, { ...whole, text: 'two' }]);
  });

  it('is read from any of its files, with what others wrote, and of pictures nothing', () => {
    const found = read({
      'a.JSON': journal([
        { ...foreign, tags: ['t'] },
        { uuid, creationDate: foreign.creationDate },
      ]),
      'b.json': journal([]),
      'photos/c.json': strToU8('not read'),
      'd.json.txt': strToU8('nor this'),
    });
    const own = { day: '2026-11-23', written: Date.parse(foreign.creationDate), kind: 'free' };
    const rest = { prompt: null, counter: 1, device: '', removed: false };
    expect(found).toEqual([
      { ...own, ...rest, id, text: 'x', tags: ['t'] },
      { ...own, ...rest, id, text: '', tags: [] },
    ]);
  });

  it('is read to its limit, and in pieces of any size', () => {
    // What packs badly takes several pieces; a sign of several bytes may lie across two.
    let seed = 1;
    const words = Array.from({ length: 60_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCodePoint(0x4e00 + (seed % 9000));
    }).join('');
    const content = journal([{ ...foreign, text: words }]);
    const [found] = read({ 'Journal.json': content });
    expect(found?.text === words).toBe(true);
    expect(read({ 'Journal.json': content }, content.length)).toHaveLength(1);
    const short = () => read({ 'Journal.json': content }, content.length - 1);
    expect(refused(short)).toEqual(['too_large', false]);
    const cut = zipSync({ 'J.json': content }).slice(0, 60_000);
    expect(refused(() => readDayOne(cut, 1e6).length)).toEqual(['damaged', true]);
  });

  it.each([
    ['../J.json', 'refused'],
    ['a/..', 'refused'],
    ['a/../b.png', 'refused'],
    ['..\\J.json', 'refused'],
    ['/J.json', 'refused'],
    ['C:J.json', 'refused'],
    ['a\\b.json', 'refused'],
    ['a..b.png', 'unknown'],
    ['1:x.png', 'unknown'],
    ['ab:x.png', 'unknown'],
    ['photo.png', 'unknown'],
  ])('with a file named %s is %s', (name, reason) => {
    expect(refused(() => read({ [name]: journal([]) }))).toEqual([reason, false]);
  });

  it.each([
    ['no JSON', 'damaged', true],
    ['{"prototype" :1}', 'refused', false],
    ['{}', 'damaged', false],
    [JSON.stringify({ entries: [{ ...foreign, uuid: `x${uuid}` }] }), 'damaged', false],
    [JSON.stringify({ entries: [{ ...foreign, uuid: `${uuid}x` }] }), 'damaged', false],
    [JSON.stringify({ entries: [{ ...foreign, creationDate: 'today' }] }), 'damaged', false],
    [JSON.stringify({ entries: [{ ...foreign, tags: [1] }] }), 'damaged', false],
  ])('that holds %s is %s', (json, reason, hasCause) => {
    expect(refused(() => read({ 'J.json': strToU8(json) }))).toEqual([reason, hasCause]);
  });
});
