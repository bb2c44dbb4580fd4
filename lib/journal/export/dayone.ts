import { strToU8, Unzip, UnzipInflate, Zip, ZipDeflate } from 'fflate';
import * as v from 'valibot';
import { fromBase64url, toBase64url } from '../bytes';
import { Day, DeviceId, type EntryId, Page } from '../schema';
import { aboutLine } from './content';
import { ImportError } from './import-error';

/*
 * Day One's JSON zip: one `Journal.json`. Its own fields hold id, time to the second, text and tags; the field
 * `mutual`, which Day One passes over, holds the rest.
 */

const name = 'Journal.json';

function* journalJson(pages: readonly Page[]): Generator<string> {
  yield `{"about":${JSON.stringify(aboutLine)},"metadata":{"version":"1.0"},"entries":[`;
  let first = true;
  for (const page of pages) {
    if (page.removed) continue;
    const { text, tags, id, ...mutual } = page;
    const entry = {
      uuid: hexOf(id),
      creationDate: `${new Date(page.written).toISOString().slice(0, 19)}Z`,
      timeZone: 'Etc/UTC',
      text,
      tags,
      mutual,
    };
    yield `${first ? '' : ','}\n${JSON.stringify(entry)}`;
    first = false;
  }
  yield ']}\n';
}

/** The journal as Day One's zip, in pieces. */
export function* writeDayOne(pages: readonly Page[]): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const file = new ZipDeflate(name);
  // Without it the time of the machine would be written.
  file.mtime = new Date('2000-01-01T00:00:00');
  zip.add(file);
  for (const text of journalJson(pages)) {
    file.push(strToU8(text));
    yield* ready;
    ready = [];
  }
  file.push(new Uint8Array(), true);
  zip.end();
  yield* ready;
}

const Foreign = v.object({
  entries: v.array(
    v.object({
      uuid: v.pipe(v.string(), v.regex(/^[0-9A-Fa-f]{32}$/)),
      creationDate: v.pipe(v.string(), v.isoTimestamp()),
      text: v.optional(v.string(), ''),
      tags: v.optional(v.array(v.string()), []),
      mutual: v.optional(
        v.object({
          day: Day,
          written: v.number(),
          kind: Page.entries.kind,
          prompt: Page.entries.prompt,
          counter: Page.entries.counter,
          device: DeviceId,
        }),
      ),
    }),
  ),
});

/** The entries of a Day One zip as pages, inflating at most `limit` bytes; throws `ImportError` for anything else. */
export function readDayOne(file: Uint8Array, limit: number): Page[] {
  const pages: Page[] = [];
  for (const text of journalsIn(file, limit)) {
    if (/"(?:__proto__|constructor|prototype)"\s*:/.test(text)) throw new ImportError('refused');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw new ImportError('damaged', { cause: error });
    }
    const journal = v.safeParse(Foreign, value);
    if (!journal.success) throw new ImportError('damaged');
    for (const { uuid, creationDate, text: written, tags, mutual } of journal.output.entries) {
      const own = mutual ?? {
        day: creationDate.slice(0, 10),
        written: Date.parse(creationDate),
        kind: 'free',
        prompt: null,
        counter: 1,
        device: '',
      };
      const page = { ...own, id: idOf(uuid), text: written, tags, removed: false };
      const parsed = v.safeParse(Page, page);
      if (!parsed.success) throw new ImportError('damaged');
      pages.push(parsed.output);
    }
  }
  return pages;
}

/** The JSON files of the archive; pictures and the like are passed over without being inflated. */
function journalsIn(file: Uint8Array, limit: number): string[] {
  const found: { chunks: Uint8Array[]; ended: boolean }[] = [];
  let inflated = 0;
  let refused: ImportError | undefined;
  const unzip = new Unzip((entry) => {
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|\\/.test(entry.name)) {
      refused ??= new ImportError('refused');
    }
    if (!/^[^/]+\.json$/i.test(entry.name)) return;
    const json: (typeof found)[number] = { chunks: [], ended: false };
    found.push(json);
    entry.ondata = (error, chunk, final) => {
      // What is thrown here would be caught by the unpacker.
      if (error) refused ??= new ImportError('damaged', { cause: error });
      inflated += chunk?.length ?? 0;
      if (inflated > limit) refused ??= new ImportError('too_large');
      if (refused) return;
      json.chunks.push(chunk);
      json.ended ||= final;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Small pieces, so that a bomb is noticed long before it has filled the memory.
    const piece = 16_384;
    for (let at = 0; at < file.length; at += piece) {
      unzip.push(file.subarray(at, at + piece), at + piece >= file.length);
      if (refused) break;
    }
  } catch (error) {
    throw refused ?? new ImportError('damaged', { cause: error });
  }
  if (refused) throw refused;
  if (found.length === 0) throw new ImportError('unknown');
  return found.map(({ chunks, ended }) => {
    if (!ended) throw new ImportError('damaged');
    const decoder = new TextDecoder();
    return `${chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('')}${decoder.decode()}`;
  });
}

function hexOf(id: EntryId): string {
  return Array.from(fromBase64url(id), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function idOf(uuid: string): string {
  const byte = (_: unknown, at: number) => Number.parseInt(uuid.slice(2 * at, 2 * at + 2), 16);
  return toBase64url(Uint8Array.from({ length: 16 }, byte));
}
