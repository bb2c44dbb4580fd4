import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/reciprocity/read';
import { type Language, languages } from '../../lib/reciprocity/reading';

const hostile: [string, string][] = [
  ['nested quotes', '"“\'`> '],
  ['a rule that almost fits', 'you are just so really '],
  ['stars and letters', 'if you do not if you do not '],
  ['emoji', '👩‍👩‍👧😂'],
  ['lone surrogates', '\ud83d \udc00'],
  ['one endless word', 'aaaaab'],
  ['sentences', 'sorry. sorry? sorry! '],
  ['every cue at once', 'can you sorry but you never i will not until you '],
];

function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5; turn += 1) {
    const before = performance.now();
    read(text);
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

describe('the cost of a reading', () => {
  it.each(hostile)('grows in step with the length: %s', (_, unit) => {
    const ten = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
    const hundred = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    read(ten);
    const short = Math.max(timeOf(ten), 0.5);
    expect(timeOf(hundred) / short).toBeLessThan(14);
  });
});

/** Gzipped size in bytes of a pack: words, phrases and figures, without the code that reads them. */
async function sizeOf(language: Language): Promise<number> {
  const bundle = await rolldown({ input: `lib/reciprocity/heuristics/${language}/pack.ts` });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return gzipSync(output[0].code, { level: 9 }).length;
}

describe('the packs', () => {
  it('are at most 60 KB gzipped in English', async () => {
    const size = await sizeOf('en');
    expect(size).toBeGreaterThan(20 * 1024);
    expect(size).toBeLessThanOrEqual(60 * 1024);
  });

  it('are under 250 KB gzipped, all five', async () => {
    const sizes = await Promise.all(languages.map(sizeOf));
    expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThan(250 * 1024);
  });
});
