import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionBrowser } from './browser.ts';
import { until } from './until.ts';

/** What the journal calls its files. Browsers write under other names until a file is whole, and remove those. */
const ownName = /^journal-/;

/** What browsers call a file that has not come whole. */
const underWay = /\.(?:part|crdownload)$/;

/** Waits until the browser has downloaded a file of the journal of this ending that passes `whole`; resolves to its path. */
export function downloaded(
  { downloads }: Pick<ExtensionBrowser, 'downloads'>,
  ending: string,
  whole: (bytes: Buffer) => boolean = (bytes) => bytes.length > 0,
): Promise<string> {
  return until(`a whole file ${ending}`, () => {
    const files = existsSync(downloads) ? readdirSync(downloads) : [];
    const name = files.find((file) => ownName.test(file) && file.endsWith(ending));
    // Firefox gives an empty file its last name at once, and writes beside it.
    if (!name || files.some((file) => underWay.test(file))) return;
    const path = join(downloads, name);
    const bytes = bytesAt(path);
    return bytes && whole(bytes) ? path : undefined;
  });
}

/** What a file holds; nothing where its name has just been taken from it, as when the whole one takes its place. */
function bytesAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
