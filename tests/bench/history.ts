import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Measured } from '../journal/bench/page.ts';
import { servePage, startBrowser } from '../journal/bench/site.ts';
import { growth, type Row, within } from './row.ts';
import { median } from './stats.ts';

const sizes = [1_000, 100_000, 1_000_000] as const;
/** What an export may hold, however long the history is; a million entries make a file of 234 MB (MB). */
const mostHeld = 8;
/** What must cost the same however long the history is. */
const flat = { record: 'record', popup: 'open and 28 days of sums' } as const;
const rounds = 60;
/** Other work, with its bound at the size where one was set (ms). */
const bounds: readonly (readonly [string, number, number | null])[] = [
  ['year of sums', 1_000_000, 50],
  ['export for a merge', 100_000, 1_000],
  ['merge of what is new', 100_000, 3_000],
];

const named = (size: number, name: string) =>
  `history of ${size.toLocaleString('en')}: ${name} (ms)`;

/** The real store in real Chromium: each length of history on an origin of its own, all of them in turn. */
async function measureFlat(browser: Browser): Promise<Row[]> {
  const lengths = [];
  for (const size of sizes) {
    const { page, close } = await openPage(browser);
    await page.evaluate(`fill(${size})`);
    lengths.push({ size, page, close, times: { record: [] as number[], popup: [] as number[] } });
  }
  for (let run = 0; run < rounds; run++) {
    for (const { page, times } of lengths) {
      await page.bringToFront();
      for (const work of ['record', 'popup'] as const) {
        times[work].push((await page.evaluate(`once('${work}', ${run})`)) as number);
      }
    }
  }
  const [first, ...longer] = lengths;
  const rows = (['record', 'popup'] as const).flatMap((work) =>
    longer.map(({ size, times }) => {
      const shortest = median(first?.times[work] ?? []);
      return growth(named(size, flat[work]), median(times[work]), shortest, 'of 1,000', 1.5);
    }),
  );
  rows.push(...(await measureExport(lengths)));
  for (const { close } of lengths) close();
  return rows;
}

/** The most that a page held while it did something above what it held before (MB), what it could let go of included. */
async function heldDuring(page: Page, call: string): Promise<number> {
  await page.bringToFront();
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  await client.detach();
  const held = async () => (await page.metrics()).JSHeapUsedSize ?? Number.NaN;
  const before = await held();
  let most = 0;
  let over = false;
  const working = (page.evaluate(call) as Promise<number>).finally(() => {
    over = true;
  });
  while (!over) most = Math.max(most, ((await held()) - before) / 2 ** 20);
  await working;
  return most;
}

/** What a page still holds at every twentieth part of an export, above what it held before it (MB, the most). */
async function heldWhileExporting(page: Page, size: number): Promise<number> {
  await page.bringToFront();
  const client = await page.createCDPSession();
  const held = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  let most = 0;
  const before = await held();
  const rests = 'rest';
  await page.exposeFunction(rests, async () => {
    most = Math.max(most, (await held()) - before);
  });
  const piecesOf100000 = 360;
  await page.evaluate(`exportWithRests(${Math.ceil((piecesOf100000 * size) / 100_000 / 20)})`);
  await page.removeExposedFunction(rests);
  await client.detach();
  if (most === 0) throw new Error('The export never rested');
  return most;
}

/** Exports as a stream, and merges what was exported: time and memory by length. */
async function measureExport(
  lengths: readonly { readonly size: number; readonly page: Page }[],
): Promise<Row[]> {
  const [, middle, last] = lengths;
  if (!middle || !last) throw new Error('lengths are missing');
  const exported = async ({ page }: { page: Page }) => {
    await page.bringToFront();
    return (await page.evaluate('exported()')) as number;
  };
  const short = await exported(middle);
  const long = await exported(last);
  const shortHeld = await heldWhileExporting(middle.page, middle.size);
  const longHeld = await heldWhileExporting(last.page, last.size);
  const merging = await heldDuring(middle.page, 'merged()');
  const held = (size: number, work: string) =>
    `history of ${size.toLocaleString('en')}: held while ${work} (MB)`;
  return [
    growth(named(last.size, 'export'), long, short, 'of 100,000', 11),
    within(held(middle.size, 'exporting'), shortHeld, mostHeld),
    within(held(last.size, 'exporting'), longHeld, mostHeld),
    within(held(middle.size, 'merging'), merging, null),
  ];
}

async function openPage(browser: Browser) {
  const site = await servePage('page.ts');
  const page = await browser.newPage();
  await page.goto(site.address);
  await page.waitForFunction('typeof measure === "function"');
  return { page, close: () => site.close() };
}

/** What grows with the history. */
async function measureBounds(browser: Browser): Promise<Row[]> {
  const { page, close } = await openPage(browser);
  const taken = new Map<string, number>();
  for (const size of [100_000, 1_000_000]) {
    const call = `measure(${size}, ${size === 100_000})`;
    for (const { name, times } of (await page.evaluate(call)) as Measured[]) {
      taken.set(`${name} ${size}`, median(times));
    }
  }
  close();
  const search = (size: number) => taken.get(`search of a page a day ${size}`) ?? Number.NaN;
  const found = named(1_000_000, 'search of a page a day');
  return [
    ...bounds.map(([name, size, most]) =>
      within(named(size, name), taken.get(`${name} ${size}`) ?? Number.NaN, most),
    ),
    growth(found, search(1_000_000), search(100_000), 'of 100,000', 11),
  ];
}

/** The journal's own store at three lengths of history. */
export async function measureHistory(): Promise<Row[]> {
  const profile = mkdtempSync(join(tmpdir(), 'mutual-bench-'));
  const browser = await startBrowser('chrome', profile);
  try {
    return [...(await measureFlat(browser)), ...(await measureBounds(browser))];
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
