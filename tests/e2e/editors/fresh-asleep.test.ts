import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getMark } from '../card.ts';
import { passes, until } from '../until.ts';
import { hotAndShort } from '../words.ts';
import { type Editor, takeEditor } from './behaviour.ts';
import { openSite, type Site } from './site.ts';

/** `npm run measure:fresh` on an idle machine is held to the promise, each situation twenty times and more. */
const measured = process.env.FRESH !== undefined;
const times = measured ? Math.max(20, Number(process.env.FRESH) / 50) : 2;
/** The promise is for a last key so long ago (ms). */
const sure = 100;
const [held] = hotAndShort;

/** What a situation does with a page whose box has the focus; it has it again afterwards. */
type Happens = (site: Site, editor: Editor) => Promise<void>;

async function focusedAsleep({ browser }: Site, editor: Editor): Promise<void> {
  await editor.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await browser.stopWorker();
  await editor.focus();
  // Nobody has a hand on the key as the box gets the focus.
  await passes(sure);
}

/** The browsers end an idle worker after 30 s by themselves, but not one that a driver listens to. */
async function longWithoutKey({ browser }: Site): Promise<void> {
  await passes(30_000);
  await browser.stopWorker();
  await passes(10_000);
}

async function leftAndRestored({ pages }: Site, editor: Editor): Promise<void> {
  const { page } = editor;
  await page.evaluate(() => {
    const scope = globalThis as unknown as { restored?: boolean };
    addEventListener('pageshow', ({ persisted }) => {
      scope.restored = persisted;
    });
  });
  await page.goto(pages.url('bare', 'page'));
  // Neither driver reports a restored page: it says so itself.
  await page.evaluate(() => setTimeout(() => history.back()));
  await until('the page is back as it was', () => isRestored(page).catch(() => false));
  await editor.focus();
}

function isRestored(page: Page): Promise<boolean> {
  return page.evaluate(() => (globalThis as { restored?: boolean }).restored === true);
}

const situations: readonly (readonly [what: string, happens: Happens, takes: number])[] = [
  ['though the worker had ended when the box got the focus', focusedAsleep, 0],
  ['though the worker ended while the box had the focus', ({ browser }) => browser.stopWorker(), 0],
  ['after 40 s of focus without a key', longWithoutKey, 40_000],
  ['after the page was left and restored as it was', leftAndRestored, 0],
];
/** Forty seconds are more than a run of all tests has. */
const tried = situations.filter(
  ([, , takes]) => measured || process.env.EDITORS === 'all' || takes === 0,
);

/** What stood in the box before. */
const ways = [
  ['a draft that was begun before', held.slice(0, -1)],
  ['a whole draft', ''],
] as const;

describe.each(['chromium', 'firefox'] as const)('the verdict is there at Enter in %s', (name) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(name);
    await site.allowMany();
  });

  afterAll(async () => {
    await site?.close();
  });

  /** Types the rest as fast as the promise allows, and presses Enter: true when it was held. */
  async function isHeld(editor: Editor, rest: string): Promise<boolean> {
    const { keyboard } = editor.page;
    const before = (await editor.look()).sent.length;
    for (const letter of rest) {
      await keyboard.press(letter as KeyInput);
      await passes(sure);
    }
    // Where other work has the machine at the same time, nothing is late: it only has to come.
    if (!measured) await getMark(editor.page);
    await keyboard.press('Enter');
    return (await editor.look()).sent.length === before;
  }

  describe.each(tried)('%s', (what, happens, takes) => {
    it.each(ways)('for %s', { timeout: 60_000 + times * (takes + 20_000) }, async (way, begun) => {
      let fresh = 0;
      for (let i = 0; i < times; i += 1) {
        await site.forgetHints();
        // A tab of its own: Firefox's driver loses its way in one that was restored.
        const editor = await takeEditor(
          await site.browser.open(site.pages.url('textarea', 'page')),
        );
        await editor.type(begun);
        await happens(site, editor);
        if (await isHeld(editor, held.slice(begun.length))) fresh += 1;
        await editor.page.close();
      }
      process.stdout.write(`${name}, ${what}, ${way}: ${fresh} of ${times} were fresh\n`);
      // One key alone has to wake the worker too, and that takes a browser about 100 ms: told, and not promised.
      if (!measured || begun === '') expect(fresh).toBe(times);
    });
  });
});
