import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builds } from '../e2e/browser.ts';
import { besidePeer, type Row, within } from './row.ts';

const packages = join(import.meta.dirname, '../../node_modules');
/** The content script of just-not-sorry, gzipped (KB), as published. */
const justNotSorry = 271;

const gzipped = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024;

/** Every file that a page loads before anybody presses anything, as paths in the build. */
function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const paths = new Set(
    [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path ?? ''),
  );
  for (const path of paths) {
    const code = path.endsWith('.js') ? readFileSync(join(folder, path), 'utf8') : '';
    for (const [, chunk] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
      paths.add(`chunks/${chunk}`);
    }
  }
  return [page, ...paths];
}

/** What is shipped, gzipped file by file (KB), in the larger of the two builds. */
export function measureSizes(): Row[] {
  const largest = (size: (folder: string) => number) =>
    Math.max(...Object.values(builds).map((folder) => size(folder)));
  const composer = largest((folder) => gzipped([join(folder, 'content-scripts/composer.js')]));
  const records = largest((folder) =>
    Math.max(
      ...readdirSync(join(folder, 'messengers')).map((name) =>
        gzipped([join(folder, 'messengers', name)]),
      ),
    ),
  );
  const popup = largest((folder) =>
    gzipped(loadedBy(folder, 'popup.html').map((path) => join(folder, path))),
  );
  const whole = largest((folder) =>
    gzipped(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name)),
    ),
  );
  const worker = largest((folder) => gzipped([join(folder, 'background.js')]));
  const harper = gzipped([join(packages, 'harper.js/dist/harper_wasm_slim_bg.wasm')]);
  const script = within('content script, gzipped (KB)', composer, 15);
  return [
    { ...script, peer: justNotSorry, peerName: 'just-not-sorry', ratio: composer / justNotSorry },
    within("largest messenger's record, gzipped (KB)", records, null),
    within('popup with all it loads, gzipped (KB)', popup, 30),
    besidePeer('worker, gzipped (KB)', worker, 'harper.js slim wasm', harper, null),
    within('whole package, gzipped (KB)', whole, 500),
  ];
}
