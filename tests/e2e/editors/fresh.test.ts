import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getMark } from '../card.ts';
import { passes, until } from '../until.ts';
import { hot } from '../words.ts';
import { type Editor, openEditor } from './behaviour.ts';
import { typeAndSend } from './fresh.ts';
import { openSite, type Site } from './site.ts';

/**
 * `npm run measure:fresh` on an idle machine is held to the promise: a thousand sends in each browser, and each of the
 * situations many times. Here a few must show that nothing waits where nothing has to: another browser has the machine
 * at the same time, and takes it away from this one as it likes.
 */
const measured = process.env.FRESH !== undefined;
const sends = Number(process.env.FRESH ?? 10);
/** Other seeds type other drafts: a thousand sends take an hour in a row, and less in several runs side by side. */
const seed = Number(process.env.FRESH_SEED ?? 7);
const times = Math.ceil(sends / 50);
/** Of the sends at 40 to 120 words a minute at least so many are fresh. */
const share = measured ? 0.999 : 0.7;
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
    if (!measured) await getMark(editor.page);
    const before = (await editor.look()).sent.length;
    await editor.page.keyboard.press('Enter');
    expect((await editor.look()).sent.length).toBe(before);
  }

  /** A situation, as often as is measured. */
  function though(what: string, happens: () => Promise<Editor>, time = 20_000): void {
    it(what, { timeout: 60_000 + times * time }, async () => {
      for (let i = 0; i < times; i += 1) {
        await page.goto('about:blank');
        await site.forgetHints();
        await isHeld(await happens());
      }
    });
  }

  it(`for ${sends} drafts typed at 40 to 120 words a minute`, {
    timeout: 120_000 + sends * 4000,
  }, async () => {
    const all = await typeAndSend(await open(), sends, seed, site.forgetHints);
    const stale = all.filter(({ fresh }) => !fresh);
    const gaps = stale.map(({ gap }) => `${gap.toFixed(0)} ms`);
    process.stdout.write(
      `${name}: ${all.length - stale.length} of ${all.length} were fresh ${gaps}\n`,
    );
    if (measured) expect(stale.filter(({ gap }) => gap >= sure)).toEqual([]);
    expect(all.length - stale.length).toBeGreaterThanOrEqual(all.length * share);
  });

  though('though the worker had ended when the box got the focus', async () => {
    await page.goto(site.pages.url('textarea', 'page'));
    await site.browser.stopWorker();
    return open();
  });

  though('though the worker ended while the box had the focus', async () => {
    const editor = await open();
    await site.browser.stopWorker();
    return editor;
  });

  // The browsers end an idle worker after 30 s by themselves.
  if (measured || process.env.EDITORS === 'all') {
    though(
      'after 40 s of focus without a key',
      async () => {
        const editor = await open();
        await passes(40_000);
        return editor;
      },
      70_000,
    );
  }

  though('after the page was left and restored as it was', async () => {
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
    return editor;
  });
});
