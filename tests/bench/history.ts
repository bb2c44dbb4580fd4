import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from '../journal/bench/page.ts';
import { servePage, startBrowser } from '../journal/bench/site.ts';
import { growth, type Row, within } from './row.ts';
import { median } from './stats.ts';

const sizes = [1_000, 100_000, 1_000_000] as const;
/** What must cost the same however long the history is. */
const flat = ['record', 'open and 28 days of sums'];
/** Other work, with its bound at the size where one was set (ms). */
const bounds: readonly (readonly [string, number, number | null])[] = [
  ['year of sums', 1_000_000, 50],
  ['export for a merge', 100_000, 1_000],
  ['merge of what is new', 100_000, 3_000],
];

/** The real store in real Chromium: the journal's own benchmark, at three lengths of history. */
export async function measureHistory(): Promise<Row[]> {
  const site = await servePage('page.ts');
  const profile = mkdtempSync(join(tmpdir(), 'mutual-bench-'));
  const browser = await startBrowser('chrome', profile);
  try {
    const page = await browser.newPage();
    await page.goto(site.address);
    await page.waitForFunction('typeof measure === "function"');
    const taken = new Map<string, number>();
    for (const size of sizes) {
      const call = `measure(${size}, ${size === 100_000})`;
      for (const { name, times } of (await page.evaluate(call)) as Measured[]) {
        taken.set(`${name} ${size}`, median(times));
      }
    }
    const at = (name: string, size: number) => taken.get(`${name} ${size}`) ?? Number.NaN;
    return [
      ...flat.flatMap((name) =>
        sizes
          .slice(1)
          .map((size) =>
            growth(
              `history of ${size.toLocaleString('en')}: ${name} (ms)`,
              at(name, size),
              at(name, 1_000),
              'of 1,000',
              1.5,
            ),
          ),
      ),
      ...bounds.map(([name, size, most]) =>
        within(`history of ${size.toLocaleString('en')}: ${name} (ms)`, at(name, size), most),
      ),
    ];
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
    site.close();
  }
}
