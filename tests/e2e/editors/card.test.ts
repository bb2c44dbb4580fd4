import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findCard, getCard, pressOnCard } from '../card.ts';
import { findBrowser } from '../find-browser.ts';
import { until } from '../until.ts';
import { agree, switchOn } from '../welcome.ts';
import { type Editor, openEditor, passes, pressWindow } from './behaviour.ts';
import { type EditorPages, startEditorPages } from './pages.ts';

/** Everything that a page can see of a script: it looks, and lists what it found. */
function probe(): string[] {
  const found: string[] = [];
  const root = document.documentElement;
  const kinds = [...root.children].map(({ localName }) => localName);
  if (`${kinds}` !== 'head,body') found.push(`children ${kinds}`);
  if (root.attributes.length !== 1 || root.lang !== 'en') found.push('attributes of the root');
  if (document.body.attributes.length > 0) found.push('attributes of the body');
  if (document.adoptedStyleSheets.length > 0) found.push('adopted styles');
  if (document.styleSheets.length > 0) found.push('styles');
  if (document.querySelector('script[src*="extension:"]')) found.push('a script');
  for (const { name } of performance.getEntriesByType('resource')) {
    if (name.includes('extension:')) found.push(`resource ${name}`);
  }
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (/mutual|wxt|composer/i.test(name)) found.push(`global ${name}`);
  }
  const natives = [
    [EventTarget.prototype, 'addEventListener'],
    [EventTarget.prototype, 'dispatchEvent'],
    [Event.prototype, 'preventDefault'],
    [Event.prototype, 'stopImmediatePropagation'],
    [Element.prototype, 'attachShadow'],
    [Element.prototype, 'matches'],
    [Element.prototype, 'closest'],
    [HTMLElement.prototype, 'focus'],
    [Document.prototype, 'querySelector'],
    [Document.prototype, 'createElement'],
    [Node.prototype, 'appendChild'],
    [Node.prototype, 'insertBefore'],
    [globalThis, 'fetch'],
    [globalThis, 'setTimeout'],
    [history, 'pushState'],
    [history, 'replaceState'],
  ] as const;
  for (const [owner, name] of natives) {
    const own = (owner as unknown as Record<string, unknown>)[name];
    if (!/\[native code\]/.test(Function.prototype.toString.call(own)))
      found.push(`patched ${name}`);
  }
  const { editable, told } = globalThis as unknown as { editable: HTMLElement; told: string[] };
  const names = [...editable.attributes]
    .map(({ name }) => name)
    .filter((name) => name !== 'data-id');
  if (names.some((name) => name !== 'style' && name !== 'contenteditable')) {
    found.push(`attributes of the editor ${names}`);
  }
  return [...found, ...told];
}

/** The page listens for everything that a script might tell it, and for events of elements that are not its own. */
function listen(): void {
  const told: string[] = [];
  Object.assign(globalThis, { told });
  window.addEventListener('message', () => told.push('a message'));
  const names = Object.keys(Window.prototype)
    .concat(Object.keys(HTMLElement.prototype), Object.keys(Document.prototype))
    .concat(Object.keys(window))
    .filter((name) => name.startsWith('on'))
    // Listening for it costs every page its raw pointer movements: it is kept back while there is a card only.
    .filter((name) => name !== 'onpointerrawupdate')
    .map((name) => name.slice(2));
  for (const name of new Set(names)) {
    window.addEventListener(
      name,
      (event) => {
        const { target } = event;
        if (!event.isTrusted) told.push(`an untrusted ${name}`);
        if (target instanceof Element && target.localName.includes('-'))
          told.push(`${name} of the card`);
      },
      true,
    );
  }
}

const told = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { told: string[] }).told);

describe.each(['chromium', 'firefox'] as const)('the card in %s', (name) => {
  let browser: ExtensionBrowser;
  let pages: EditorPages;
  let page: Page;
  let editor: Editor;
  const held = 'you never help with the boxes';
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
    editor = await openEditor(page, pages, 'contenteditable', 'page');
    await page.evaluate(listen);
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
    await pages?.stop();
  });

  it('cannot be told to exist before it is shown', async () => {
    await editor.type('home by six');
    await passes(150);
    expect(await page.evaluate(probe)).toEqual([]);
    for (let i = 0; i < 11; i += 1) await page.keyboard.press('Backspace');
  });

  it('takes the focus by its shortcut only, and no event of it reaches the page', async () => {
    await editor.type(held);
    await passes(100);
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
    await editor.type('shut up you idiot');
    await passes(100);
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
