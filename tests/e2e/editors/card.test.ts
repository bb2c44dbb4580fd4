import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findCard, getCard, pressOnCard } from '../card.ts';
import { findBrowser } from '../find-browser.ts';
import { passes, until } from '../until.ts';
import { agree, switchOn } from '../welcome.ts';
import { hot } from '../words.ts';
import { type Editor, openEditor, pressWindow, typeHeld } from './behaviour.ts';
import { type EditorPages, startEditorPages } from './pages.ts';
import { listen, probe } from './probes.ts';

const told = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { told: string[] }).told);

describe.each(['chromium', 'firefox'] as const)('the card in %s', (name) => {
  let browser: ExtensionBrowser;
  let pages: EditorPages;
  let page: Page;
  let editor: Editor;
  const [held, heldToo] = hot;
  const errors: string[] = [];

  beforeAll(async () => {
    const found = findBrowser(name);
    if (!found) throw new Error(`${name} is not installed`);
    pages = await startEditorPages();
    browser = await launch(found);
    const welcome = await browser.welcome();
    await agree(welcome);
    await switchOn(welcome, browser, 'http://localhost');
    page = await browser.open('about:blank');
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => errors.push(message.text()));
    // Its client sends on any Enter that the document hears.
    editor = await openEditor(page, pages.url('contenteditable', 'page'));
    await page.evaluate(listen);
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
    await pages?.stop();
  });

  it('cannot be told to exist before it is shown', async () => {
    // The same page under a name that is not switched on.
    const url = pages.url('contenteditable', 'page').replace('localhost', '127.0.0.1');
    const bare = await openEditor(await browser.open('about:blank'), url);
    await bare.page.evaluate(listen);
    const seen = [];
    for (const one of [bare, editor]) {
      await one.page.bringToFront();
      await one.type('home by six');
      await passes(150);
      seen.push(await one.page.evaluate(probe, browser.page('')));
      for (let i = 0; i < 11; i += 1) await one.page.keyboard.press('Backspace');
    }
    const [without, with_] = seen;
    expect(Object.keys(with_ ?? {}).length).toBeGreaterThan(25);
    expect(with_).toEqual(without);
    await bare.page.close();
    await page.bringToFront();
    // What the probes themselves set off: files that are not there.
    errors.length = 0;
    await page.evaluate(() => {
      (globalThis as unknown as { told: string[] }).told.length = 0;
    });
  });

  it('takes the focus by its shortcut only, and no event of it reaches the page', async () => {
    await typeHeld(editor, held);
    await page.keyboard.press('Enter');
    await getCard(page, browser, 'Not sent yet');
    expect((await editor.look()).focused).toBe(true);
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Alt');
    expect((await editor.look()).focused).toBe(false);
    await editor.forget();
    await page.keyboard.press('Enter');
    await until('the other wording is shown', async () =>
      (await findCard(page, browser))?.buttons.some((one) => one.name === 'Copy'),
    );
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press(' ');
    await until('it was copied', async () =>
      (await findCard(page, browser))?.buttons.some((one) => one.name === 'Copied'),
    );
    const { seen, sent } = await editor.look();
    expect(sent).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('gives focus and caret back at Escape, and is hidden by the next, which is ours too', async () => {
    await editor.forget();
    await page.keyboard.press('Escape');
    expect((await editor.look()).focused).toBe(true);
    await page.keyboard.press('Escape');
    await until('the card is hidden', async () => !(await findCard(page, browser)));
    expect((await editor.look()).seen).toEqual([]);
    await editor.type('!');
    expect((await editor.look()).text).toBe(`${held}!`);
    await page.keyboard.press('Escape');
    expect((await editor.look()).seen).toContain('keydown Escape');
  });

  it('is pressed with the mouse without the page or the editor noticing', async () => {
    await passes(pressWindow + 40);
    await page.keyboard.press('Enter');
    await until('the held draft was sent', async () => (await editor.look()).sent.length === 1);
    await typeHeld(editor, heldToo);
    await page.keyboard.press('Enter');
    await getCard(page, browser, 'Not sent yet');
    await editor.forget();
    await pressOnCard(page, browser, 'More choices');
    await pressOnCard(page, browser, 'Not for this message');
    await until('the card is hidden', async () => !(await findCard(page, browser)));
    const { seen, focused, sent } = await editor.look();
    expect({ seen, focused, sent: sent.length }).toEqual({ seen: [], focused: true, sent: 1 });
  });

  it('told the page nothing at all, and left no error behind', async () => {
    expect(await told(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
