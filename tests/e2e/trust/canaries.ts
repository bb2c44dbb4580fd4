import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { seededRandom } from '../../journal/seeded.ts';
import { valuesIn } from './values.ts';

/** Stands at the head of every marked string, and nowhere in a language. */
const mark = 'qzxkvjw';
/** Letters of a marked string: the mark, its kind, and nine of its own. */
const length = mark.length + 10;

export const canaryKinds = ['incoming', 'name', 'title', 'draft', 'sent'] as const;
export type CanaryKind = (typeof canaryKinds)[number] | 'planted';

const counts: Readonly<Record<CanaryKind, number>> = {
  incoming: 400,
  name: 100,
  title: 100,
  draft: 100,
  sent: 300,
  planted: 3,
};

export type Canaries = Readonly<Record<CanaryKind, readonly string[]>>;

/** A thousand marked strings and three to plant; the same seed always gives the same. */
export function makeCanaries(seed: number): Canaries {
  const random = seededRandom(seed);
  const tail = () =>
    Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
  const made = (kind: CanaryKind) =>
    Array.from({ length: counts[kind] }, () => `${mark}${kind[0]}${tail()}`);
  return {
    incoming: made('incoming'),
    name: made('name'),
    title: made('title'),
    draft: made('draft'),
    sent: made('sent'),
    planted: made('planted'),
  };
}

interface Form {
  readonly write: (text: string) => Buffer;
  readonly read: (bytes: Buffer) => string;
  /** Bytes a letter. */
  readonly width: number;
}

/** The forms in which browsers write text: most of them are seen by no search in UTF-8. */
const forms: readonly Form[] = [
  { write: (text) => Buffer.from(text, 'latin1'), read: (it) => it.toString('latin1'), width: 1 },
  { write: (text) => Buffer.from(text, 'utf16le'), read: (it) => it.toString('utf16le'), width: 2 },
  {
    write: (text) => Buffer.from(text, 'utf16le').swap16(),
    read: (it) => Buffer.from(it).swap16().toString('utf16le'),
    width: 2,
  },
  {
    // Firefox's keys: each byte plus one.
    write: (text) => Buffer.from(Buffer.from(text, 'latin1').map((byte) => byte + 1)),
    read: (it) => Buffer.from(it.map((byte) => byte - 1)).toString('latin1'),
    width: 1,
  },
];

export interface Found {
  readonly file: string;
  /** The marked strings that the file holds in any form. */
  readonly canaries: readonly string[];
}

/** What stands at every mark, in any form. */
function* standingIn(bytes: Buffer): Generator<string> {
  for (const { write, read, width } of forms) {
    const wanted = write(mark);
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
      yield read(bytes.subarray(at, at + length * width));
    }
  }
}

/**
 * The marked strings in some bytes. A compressor may replace a mark that came before, but not letters that never came:
 * `closely` looks for each one's own letters too.
 */
export function canariesIn(bytes: Buffer, all: readonly string[], closely = true): string[] {
  const standing = new Set(standingIn(bytes));
  if (!closely) return [...standing];
  return all.filter(
    (one) =>
      standing.has(one) || forms.some(({ write }) => bytes.includes(write(one.slice(mark.length)))),
  );
}

/** Whether a file holds some words in any form, packed values included. */
export function standsIn(file: string, words: string): boolean {
  const values = [readFileSync(file), ...valuesIn(file)];
  return values.some((value) => forms.some(({ write }) => value.includes(write(words))));
}

/** Every file below a folder; none where there is no folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
}

/** Looks for marked strings in files, in every form. */
export function searchFiles(
  profile: string,
  files: readonly string[],
  canaries: Canaries,
  closely = true,
): Found[] {
  const all = Object.values(canaries).flat();
  const known = new Set(all);
  return (
    files
      .map((file) => {
        const bytes = readFileSync(file);
        const values = closely ? [bytes, ...valuesIn(file)] : [bytes];
        const found = values.flatMap((value) => canariesIn(value, all, closely));
        return { file: relative(profile, file), canaries: [...new Set(found)] };
      })
      // One that is cut is as good as whole where the rest of the profile is compared.
      .map((one) =>
        closely ? { ...one, canaries: one.canaries.filter((it) => known.has(it)) } : one,
      )
      .filter((one) => one.canaries.length > 0)
  );
}

/** Whether a file of a profile is one that the browser keeps for extensions, or for this one. */
export function isExtensionFile(path: string, origin: string): boolean {
  const id = new URL(origin).host;
  return (
    path.includes(id) ||
    /(?:^|\/)(?:Local Extension Settings|Sync Extension Settings|Managed Extension Settings|Extension (?:State|Rules|Scripts)|Service Worker|Local Storage|Session Storage|browser-extension-data|extension-store[^/]*|storage-sync[^/]*|extensions?[^/]*\.json|Secure Preferences|Preferences)(?:\/|$)/.test(
      path,
    )
  );
}
