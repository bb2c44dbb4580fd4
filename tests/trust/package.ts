import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const root = join(import.meta.dirname, '../..');

/** The same for every file, so that the same files always make the same archive. */
const mtime = new Date(1980, 0, 1);

/** Every file below a folder as an archive whose bytes depend on nothing but the files. */
export function archiveOf(folder: string): Uint8Array {
  const files: Zippable = {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .toSorted();
  for (const path of paths) {
    const name = relative(folder, path).split(sep).join('/');
    files[name] = [readFileSync(path), { mtime, level: 9 }];
  }
  return zipSync(files);
}

/** Writes the archives that the two stores take, and the source that Mozilla's reviewers build from. */
function pack(): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const out = join(root, '.output');
  mkdirSync(out, { recursive: true });
  for (const name of ['chrome', 'firefox']) {
    const path = join(out, `mutual-${version}-${name}.zip`);
    writeFileSync(path, archiveOf(join(out, `${name}-mv3`)));
    process.stdout.write(`${relative(root, path)}\n`);
  }
  const source = join(out, `mutual-${version}-source.zip`);
  const made = spawnSync('git', ['archive', '--format=zip', `--output=${source}`, 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`The source could not be packed: ${made.stderr}`);
  process.stdout.write(`${relative(root, source)}\n`);
}

if (import.meta.main) pack();
