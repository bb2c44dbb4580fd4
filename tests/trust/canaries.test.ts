import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCanaries, searchFiles, standsIn } from '../e2e/trust/canaries.ts';
import { unpackSnappy } from '../e2e/trust/values.ts';

const canaries = makeCanaries(1);
const [words = ''] = canaries.incoming;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const forms: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-16LE', utf16],
  ['UTF-16BE', (text) => utf16(text).swap16()],
  ['each byte plus one', (text) => Buffer.from(Buffer.from(text).map((byte) => byte + 1))],
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutual-canaries-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(...parts: readonly (string | Buffer)[]): string {
  const file = join(folder, 'file');
  writeFileSync(file, Buffer.concat(parts.map((part) => Buffer.from(part))));
  return file;
}

const found = (file: string) =>
  searchFiles(folder, [file], canaries).flatMap((one) => one.canaries);

describe('a marked string', () => {
  it.each(forms)('is found in %s, at an odd place among other bytes', (_form, write) => {
    const file = fileOf(Buffer.from([0, 255, 7]), write(words), Buffer.from([1, 0]));
    expect(found(file)).toEqual([words]);
    expect(standsIn(file, words)).toBe(true);
  });

  it.each(forms)('is found in %s where a compressor took away its head', (_form, write) => {
    expect(found(fileOf('xx', write(words.slice(7)), 'xx'))).toEqual([words]);
  });

  it.each(forms)('is not found in %s where one letter differs', (_form, write) => {
    const other = `${words.slice(0, -1)}${words.endsWith('a') ? 'b' : 'a'}`;
    const file = fileOf(write(other));
    expect(found(file)).toEqual([]);
    expect(standsIn(file, words)).toBe(false);
  });
});

describe('a packed value', () => {
  it('is unpacked: words, a copy from near and one from far', () => {
    // 12 letters as they are, then 8 from 12 back (near), then 4 from 20 back (far).
    const block = Buffer.concat([
      Buffer.from([24, (12 - 1) << 2]),
      Buffer.from('abcdefghijkl'),
      Buffer.from([((8 - 4) << 2) | 1, 12]),
      Buffer.from([((4 - 1) << 2) | 2, 20, 0]),
    ]);
    expect(unpackSnappy(block)?.toString()).toBe('abcdefghijklabcdefghabcd');
  });

  it('is none where its length is wrong or it copies from before its start', () => {
    expect(unpackSnappy(Buffer.from([5, 0, 97]))).toBeUndefined();
    expect(unpackSnappy(Buffer.from([5, 0, 97, 1, 9]))).toBeUndefined();
    expect(unpackSnappy(Buffer.from([255, 255, 255, 255, 255]))).toBeUndefined();
  });
});
