import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../until.ts';
import { hot } from '../words.ts';
import { type Editor, openEditor, passes } from './behaviour.ts';
import { typeAndSend } from './fresh.ts';
import { openSite, type Site } from './site.ts';

/** So many sends in each run; more by `FRESH=1000 npm run test:editors`. */
const sends = Number(process.env.FRESH ?? 10);
/** The promise is for a last key so long ago (ms). */
const sure = 100;
const [held] = hot;

describe.each(['chromium', 'firefox'] as const)('the verdict is there at Enter in %s', (name) => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite(name);
    page = site.page;
    await site.allowMany();
  });

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(async () => {
    await page.goto('about:blank');
    await site.forgetHints();
  });

  const open = () => openEditor(page, site.pages.url('textarea', 'page'));

  /** Types as fast as the promise allows. */
  async function isHeld(editor: Editor): Promise<void> {
    for (const letter of held) {
      await editor.page.keyboard.press(letter as 'u');
      await passes(sure);
    }
    const before = (await editor.look()).sent.length;
    await editor.page.keyboard.press('Enter');
    expect((await editor.look()).sent.length).toBe(before);
  }

  it(`for ${sends} drafts typed at 40 to 120 words a minute`, {
    timeout: 60_000 + sends * 4000,
  }, async () => {
    const all = await typeAndSend(await open(), sends, 7, site.forgetHints);
    const stale = all.filter(({ fresh }) => !fresh);
    const gaps = stale.map(({ gap }) => `${gap.toFixed(0)} ms`);
    process.stdout.write(
      `${name}: ${all.length - stale.length} of ${all.length} were fresh ${gaps}\n`,
    );
    expect(stale.filter(({ gap }) => gap >= sure)).toEqual([]);
    expect(stale.length).toBeLessThanOrEqual(all.length / 20);
  });

  it('though the worker had ended when the box got the focus', async () => {
    await page.goto(site.pages.url('textarea', 'page'));
    await site.browser.stopWorker();
    await isHeld(await open());
  });

  it('though the worker ended while the box had the focus', async () => {
    const editor = await open();
    await site.browser.stopWorker();
    await isHeld(editor);
  });

  // The browsers end an idle worker after 30 s by themselves.
  it.runIf(process.env.EDITORS === 'all')(
    'after 40 s of focus without a key',
    { timeout: 90_000 },
    async () => {
      const editor = await open();
      await passes(40_000);
      await isHeld(editor);
    },
  );

  it('after the page was left and restored as it was', async () => {
    const editor = await open();
    await editor.type('a ');
    await page.evaluate(() => {
      const scope = globalThis as unknown as { restored?: boolean };
      addEventListener('pageshow', ({ persisted }) => {
        scope.restored = persisted;
      });
    });
    await page.goto(site.pages.url('bare', 'page'));
    // Neither driver reports a restored page: it says so itself.
    await page.evaluate(() => setTimeout(() => history.back()));
    const restored = () =>
      page
        .evaluate(() => (globalThis as unknown as { restored?: boolean }).restored === true)
        .catch(() => false);
    await until('the page is back as it was', restored);
    await editor.focus();
    await isHeld(editor);
  });
});
