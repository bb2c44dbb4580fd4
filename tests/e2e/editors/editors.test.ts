import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findBrowser } from '../find-browser.ts';
import { until } from '../until.ts';
import { agree, switchOn } from '../welcome.ts';
import { behaves, openEditor } from './behaviour.ts';
import {
  type EditorPages,
  type Engine,
  engines,
  type Surface,
  startEditorPages,
  surfaces,
} from './pages.ts';

interface Area {
  get(key: string): Promise<object>;
  remove(key: string): Promise<void>;
}

/** Runs on a page of the extension: true once nothing more was counted for a while. */
async function forgetHints(): Promise<boolean> {
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    { readonly storage: Record<'local' | 'session', Area> } | undefined
  >;
  const { storage } = scope.browser ?? scope.chrome ?? {};
  if (!storage) throw new Error('this is no page of the extension');
  await storage.local.remove('budget');
  await storage.session.remove('budget details');
  await new Promise((done) => setTimeout(done, 150));
  return Object.keys(await storage.local.get('budget')).length === 0;
}

/** Engines that cannot be typed into there with no extension at all (seen in Chromium 156 and Firefox 153). */
const unable: Partial<Record<Surface, readonly Engine[]>> = {
  shadow: ['draft', 'quill1', 'quill2'],
};

/**
 * Every engine on a plain page, and every third pair of the others, is tried in each test run;
 * all pairs by `npm run test:editors`.
 */
const all = process.env.EDITORS === 'all';
function isTried(engine: Engine, surface: Surface): boolean {
  if (all || surface === 'page') return true;
  return (engines.indexOf(engine) + surfaces.indexOf(surface)) % 4 === 0;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: ExtensionBrowser;
  let pages: EditorPages;
  let welcome: Page;
  let page: Page;

  beforeAll(async () => {
    const found = findBrowser(name);
    if (!found) throw new Error(`${name} is not installed`);
    pages = await startEditorPages();
    browser = await launch(found);
    welcome = await browser.welcome();
    await agree(welcome);
    await switchOn(welcome, browser, 'http://localhost');
    page = await browser.open(pages.url('textarea', 'page'));
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
    await pages?.stop();
  });

  // So many holds are more than a day has. What the last page still reports comes first.
  beforeEach(async () => {
    await page.goto('about:blank');
    await until('the budget is as on the first day', () => welcome.evaluate(forgetHints));
  });

  describe.each(surfaces)('on the surface %s', (surface) => {
    const able = engines.filter(
      (engine) => isTried(engine, surface) && !unable[surface]?.includes(engine),
    );
    it.each(able)('%s is held once, and sends by itself after that', async (engine) => {
      await behaves(await openEditor(page, pages, engine, surface));
    });
  });
});
