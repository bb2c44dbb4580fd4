import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builds, type ExtensionBrowser, launch } from '../e2e/browser.ts';
import { findBrowser } from '../e2e/find-browser.ts';
import { seedHistory } from '../e2e/pages/seed.ts';
import { until } from '../e2e/until.ts';
import { agree } from '../e2e/welcome.ts';
import { besidePeer, growth, type Row, within } from './row.ts';
import { median } from './stats.ts';

const sizes = [1_000, 100_000, 1_000_000] as const;
type Size = (typeof sizes)[number];
const rounds = 9;
const emptyPage = 'empty.html';

interface Seeded {
  readonly size: Size;
  readonly browser: ExtensionBrowser;
  readonly page: Page;
}

async function seeded(size: Size, build: string): Promise<Seeded> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('chromium is not installed');
  const browser = await launch(found, { build });
  const page = await browser.welcome();
  await agree(page);
  await seedHistory(page, { days: size / 100, perDay: 100, even: true });
  await page.evaluateOnNewDocument(noteFigures);
  return { size, browser, page };
}

/** Notes when the figures of the popup stand on the screen (ms since the beginning of the navigation). */
function noteFigures(): void {
  new MutationObserver((_, watch) => {
    if (!document.querySelector('#share')) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => Object.assign(globalThis, { figures: performance.now() })),
    );
  }).observe(document, { subtree: true, childList: true });
}

/** The first paint with anything in it, and the paint with the figures, since the beginning of the navigation (ms). */
async function popupPaint({ page, browser }: Seeded): Promise<{ first: number; figures: number }> {
  await page.bringToFront();
  await page.goto(browser.page('popup.html'));
  return until('the popup has painted', () =>
    page.evaluate(() => {
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      const { figures } = globalThis as { figures?: number };
      return first && figures ? { first, figures } : undefined;
    }),
  );
}

/** The first paint of a page of the same extension with one word and no script (ms). */
async function emptyPaint({ page, browser }: Seeded): Promise<number> {
  await page.bringToFront();
  await page.goto(browser.page(emptyPage));
  return until('the empty page has painted', () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );
}

/** A person finds the choice after this long at least (ms); the page reads on meanwhile. */
const untilPressed = 1_000;

/** From the choice "by year" to the drawn picture (ms). */
async function yearView({ page, browser }: Seeded): Promise<number> {
  await page.bringToFront();
  await page.goto(browser.page('journal.html#/look-back'));
  await page.waitForSelector('.multiples');
  await new Promise((resolve) => setTimeout(resolve, untilPressed));
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const choice = document.querySelector<HTMLSelectElement>('#room select');
        const figure = document.querySelector('.multiples .ends');
        if (!choice || !figure) return reject(new Error('no picture to look at'));
        const before = figure.textContent;
        const start = performance.now();
        new MutationObserver((_, watch) => {
          if (document.querySelector('.multiples .ends')?.textContent === before) return;
          watch.disconnect();
          resolve(performance.now() - start);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        choice.value = 'year';
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      }),
  );
}

/** Popup and year view of the built extension in Chromium, with three lengths of history, interleaved. */
export async function measurePaint(): Promise<Row[]> {
  const all: Seeded[] = [];
  const build = mkdtempSync(join(tmpdir(), 'mutual-bench-'));
  cpSync(builds.chromium, build, { recursive: true });
  writeFileSync(
    join(build, emptyPage),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>empty</title><p>Empty</p></html>',
  );
  try {
    for (const size of sizes) all.push(await seeded(size, build));
    const empty: number[] = [];
    const paints = new Map<Size, number[]>();
    const figures = new Map<Size, number[]>();
    const years = new Map<Size, number[]>();
    for (let round = -2; round < rounds; round++) {
      for (const one of all) {
        const peer = await emptyPaint(one);
        const [paint, year] = [await popupPaint(one), await yearView(one)];
        // The first rounds warm the browser's own caches.
        if (round < 0) continue;
        empty.push(peer);
        paints.set(one.size, [...(paints.get(one.size) ?? []), paint.first]);
        figures.set(one.size, [...(figures.get(one.size) ?? []), paint.figures]);
        years.set(one.size, [...(years.get(one.size) ?? []), year]);
      }
    }
    const middle = (of: Map<Size, number[]>, size: Size) => median(of.get(size) ?? []);
    const named = (what: string, size: Size) =>
      `history of ${size.toLocaleString('en')}: ${what} (ms)`;
    return [
      within(named('popup’s first paint', 100_000), middle(paints, 100_000), 100),
      besidePeer(
        named('popup’s first paint', 100_000),
        middle(paints, 100_000),
        'an empty page',
        median(empty),
        null,
      ),
      besidePeer(
        named('popup with its figures', 100_000),
        middle(figures, 100_000),
        'an empty page',
        median(empty),
        null,
      ),
      growth(
        named('popup with its figures', 1_000_000),
        middle(figures, 1_000_000),
        middle(figures, 1_000),
        'of 1,000',
        1.5,
      ),
      growth(
        named('popup’s first paint', 1_000_000),
        middle(paints, 1_000_000),
        middle(paints, 1_000),
        'of 1,000',
        1.5,
      ),
      within(named('year view, pressed to drawn', 100_000), middle(years, 100_000), 50),
      within(named('year view, pressed to drawn', 1_000_000), middle(years, 1_000_000), null),
    ];
  } finally {
    for (const { browser } of all) {
      await browser.close();
      browser.remove();
    }
    rmSync(build, { recursive: true, force: true });
  }
}
