import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './page.ts';
import { servePage, startBrowser } from './site.ts';

/*
 * `npm run bench:journal [entries …]`: the real store in real Chromium and Firefox with 100,000 and 1,000,000 entries,
 * a hundred on each day. Ends with 1 where a bound is not kept.
 */

const out = (line: string) => process.stdout.write(`${line}\n`);
const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite);
const counts = sizes.length > 0 ? sizes : [100_000, 1_000_000];

/** In ms at the median, where a bound was set for that size. */
const bounds: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'open and 28 days of sums': { 100000: 100, 1000000: 150 },
  'year of sums': { 100000: 50, 1000000: 50 },
  'export for a merge': { 100000: 1000 },
  'merge of what is new': { 100000: 3000 },
};

const site = await servePage('page.ts');

const percentile = (times: readonly number[], share: number) => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

let broken = 0;
for (const kind of ['chrome', 'firefox'] as const) {
  const profile = mkdtempSync(join(tmpdir(), 'mutual-bench-'));
  const browser = await startBrowser(kind, profile);
  try {
    const page = await browser.newPage();
    await page.goto(site.address);
    await page.waitForFunction('typeof measure === "function"');
    for (const entries of counts) {
      out(`\n${await browser.version()}, ${entries.toLocaleString('en')} entries: p50 / p95 in ms`);
      const call = `measure(${entries}, ${entries <= 100_000})`;
      for (const { name: what, times } of (await page.evaluate(call)) as Measured[]) {
        const middle = percentile(times, 0.5);
        const high = percentile(times, 0.95);
        const bound = bounds[what]?.[entries];
        const over = bound !== undefined && middle > bound;
        if (over) broken += 1;
        const said = bound === undefined ? '' : over ? `  OVER ${bound}` : `  (at most ${bound})`;
        out(`  ${what.padEnd(28)} ${middle.toFixed(1)} / ${high.toFixed(1)}${said}`);
      }
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
site.close();
process.exitCode = broken > 0 ? 1 : 0;
