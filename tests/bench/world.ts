import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builds, type ExtensionBrowser, launch } from '../e2e/browser.ts';
import { findBrowser } from '../e2e/find-browser.ts';
import { agree, switchOn } from '../e2e/welcome.ts';
import { type BenchPages, type Box, startBenchPages } from './pages.ts';

/** Chromium with the built extension, agreed to, and pages to type into. */
export interface World {
  readonly browser: ExtensionBrowser;
  readonly welcome: Page;
  readonly pages: BenchPages;
  /** A page with its box in focus. */
  open(box: Box, extension: 'with' | 'without'): Promise<Page>;
}

/** Runs `work` in a browser of its own and ends all of it; with `on` the site `localhost` is switched on. */
export async function inWorld<T>(
  { on = true, args = [] }: { readonly on?: boolean; readonly args?: readonly string[] },
  work: (world: World) => Promise<T>,
): Promise<T> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('Chromium is not installed');
  // A build may be made anew while this is measured.
  const build = join(mkdtempSync(join(tmpdir(), 'mutual-build-')), 'chrome-mv3');
  cpSync(builds.chromium, build, { recursive: true });
  const pages = await startBenchPages();
  const browser = await launch(found, { build, args });
  try {
    const welcome = await browser.welcome();
    if (on) {
      await agree(welcome);
      await switchOn(welcome, browser, 'http://localhost');
    }
    const open: World['open'] = async (box, extension) => {
      const page = await browser.open(pages.url(box, extension));
      await page.bringToFront();
      await page.click('#box');
      return page;
    };
    return await work({ browser, welcome, pages, open });
  } finally {
    await browser.close().catch(() => undefined);
    browser.remove();
    await pages.stop();
    rmSync(join(build, '..'), { recursive: true, force: true });
  }
}
