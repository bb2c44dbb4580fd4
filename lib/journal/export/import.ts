import type { OpenJournal } from '../journal';
import type { Page } from '../schema';
import { isSealed } from './age-format';
import { openInWorker } from './age-in-worker';
import { readCsv } from './csv';
import { readDayOne } from './dayone';
import { ImportError } from './import-error';
import { readJrnl } from './jrnl';
import { type JsonFile, readJson } from './json';
import { readMarkdown } from './markdown';
import { type Merged, type MergeOptions, mergeFile, mergePages } from './merge';

/** Files beyond this many bytes, packed or unpacked, are refused: a lifetime of sends is a third of it. */
export const largestFile = 400_000_000;

export interface ImportOptions extends MergeOptions {
  readonly passphrase?: string;
  /** In bytes; for tests. */
  readonly limit?: number;
}

/** Merges a file of any of the formats; throws `ImportError` for one that cannot be read, and nothing is changed. */
export async function importFile(
  { store }: OpenJournal,
  file: Blob,
  options: ImportOptions = {},
): Promise<Merged> {
  const { limit = largestFile, passphrase, signal } = options;
  // What a download that broke off leaves behind.
  if (file.size === 0) throw new ImportError('damaged');
  if (file.size > limit) throw new ImportError('too_large');
  let bytes: Uint8Array = new Uint8Array(await file.arrayBuffer());
  if (isSealed(bytes)) {
    if (passphrase === undefined) throw new ImportError('passphrase_needed');
    bytes = await openInWorker(bytes, passphrase);
  }
  signal?.throwIfAborted();
  const read = readFile(bytes, limit);
  signal?.throwIfAborted();
  try {
    return await store.write(async (draft) => {
      if (!('pages' in read)) return mergeFile(draft, read.file, options);
      return { pages: await mergePages(draft, read.pages), days: 0 };
    });
  } catch (error) {
    // A database that gives up has the same name of error as a user who does.
    signal?.throwIfAborted();
    throw error;
  }
}

function readFile(bytes: Uint8Array, limit: number): { file: JsonFile } | { pages: Page[] } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { pages: readDayOne(bytes, limit) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ImportError('unknown', { cause: error });
  }
  const start = text.trimStart();
  if (start.startsWith('{')) return { file: readJson(text) };
  if (start.startsWith('---\n')) return { pages: readMarkdown(text) };
  if (/^.*\r?\n"?id"?,/.test(text)) return { pages: readCsv(text) };
  return { pages: readJrnl(text) };
}
