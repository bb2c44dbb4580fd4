import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import { passes, until } from '../until.ts';
import { hot } from '../words.ts';
import { type Editor, openEditor, takeEditor, typeHeld } from './behaviour.ts';
import { openSite, type Site } from './site.ts';

type Api = typeof Browser;

const [held, heldToo] = hot;

/** Runs on a page of the extension: the tab with this address is put out of memory, as the browser does by itself. */
async function discard(url: string): Promise<number> {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
  const api = scope.browser ?? scope.chrome;
  const tabs = (await api?.tabs.query({})) ?? [];
  const id = tabs.find((tab) => tab.url === url)?.id;
  if (!api || id === undefined) throw new Error(`no tab at ${url}`);
  // Chromium gives it another number.
  const after = (await api.tabs.discard(id)) as { id?: number } | undefined;
  return after?.id ?? id;
}

/** Runs on a page of the extension. */
async function isDiscarded(id: number): Promise<boolean | undefined> {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
  return (await (scope.browser ?? scope.chrome)?.tabs.get(id))?.discarded;
}

/** Runs on a page of the extension: the user comes back to a tab. */
async function activate(id: number): Promise<void> {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
  await (scope.browser ?? scope.chrome)?.tabs.update(id, { active: true });
}

/** Runs on the page: at the composer's upper edge, where the mark was, there is nothing of the extension. */
function isClear(): boolean {
  const { editable } = globalThis as unknown as { editable: HTMLElement };
  const { right, top } = editable.getBoundingClientRect();
  const there = document.elementFromPoint(right - 12, top - 12);
  const isOurs = there?.parentElement === document.documentElement && there.localName.includes('-');
  return there !== null && !isOurs;
}

describe.each(['chromium', 'firefox'] as const)('a draft is open in %s', (name) => {
  let site: Site;
  let lookout: Page;

  beforeAll(async () => {
    site = await openSite(name);
    lookout = await site.browser.open(site.browser.page('icon/mutual.svg'));
  });

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(async () => {
    await site.forgetHints();
  });

  async function isHeld({ look, page }: Editor): Promise<void> {
    const before = await look();
    await page.keyboard.press('Enter');
    const { sent, text, hosts } = await look();
    expect({ sent, text, hosts }).toEqual({ sent: before.sent, text: before.text, hosts: 1 });
  }

  it('and the worker is ended: what was read holds, and what is written next is read', async () => {
    const editor = await openEditor(site.page, site.pages.url('textarea', 'page'));
    await typeHeld(editor, held);
    await site.browser.stopWorker();
    await isHeld(editor);
    await editor.page.goto('about:blank');
    await site.forgetHints();
    const again = await openEditor(site.page, site.pages.url('textarea', 'page'));
    await again.type(held.slice(0, 9));
    await site.browser.stopWorker();
    await typeHeld(again, held.slice(9));
    await isHeld(again);
  });

  it('in a tab that is discarded: restored, it holds as before', async () => {
    const url = `${site.pages.url('textarea', 'page')}?tab`;
    const page = await site.browser.open(url);
    const editor = await openEditor(page, url);
    await typeHeld(editor, held);
    await site.forgetHints();
    await lookout.bringToFront();
    const id = await lookout.evaluate(discard, url);
    await until('it is out of memory', () => lookout.evaluate(isDiscarded, id));
    await lookout.evaluate(activate, id);
    const restored = await until('the tab is back', async () => {
      for (const one of await site.browser.browser.pages()) {
        const ready = one.url() === url && one.evaluate(() => 'ready' in globalThis);
        if (await Promise.resolve(ready).catch(() => false)) return one;
      }
      return undefined;
    });
    const back = await takeEditor(restored);
    await typeHeld(back, heldToo);
    await isHeld(back);
    await restored.close();
  });

  it('and the extension is switched off: everything passes from the next event on', async () => {
    const editor = await openEditor(site.page, site.pages.url('textarea', 'page'));
    await typeHeld(editor, held);
    await passes(4000);
    expect(await editor.page.evaluate(isClear)).toBe(false);
    await site.browser.enable(false);
    await editor.page.bringToFront();
    // Chromium tells its pages a moment later, and the script takes its mark away; Firefox ends the script at once:
    // its element is left, and is not to be seen or pressed any more.
    await until('nothing of it is seen', () => editor.page.evaluate(isClear));
    await editor.page.keyboard.press('Enter');
    expect((await editor.look()).sent).toEqual([held]);
    await editor.type(held);
    await editor.page.keyboard.press('Enter');
    expect((await editor.look()).sent).toEqual([held, held]);
    // On again, it is there for the next page.
    await site.browser.enable(true);
    const again = await openEditor(site.page, site.pages.url('textarea', 'page'));
    await typeHeld(again, heldToo);
    await isHeld(again);
  });
});
