import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { type BrowserFound, findBrowser } from '../find-browser.ts';
import { until } from '../until.ts';
import { agree, switchOn } from '../welcome.ts';
import { type Chat, startChat } from './chat.ts';
import { probingPage } from './hostile-pages.ts';
import { emptyBuild, removeBuild } from './listening.ts';
import { enter, sends } from './write.ts';

interface ProbingWindow {
  readonly noticed: string[];
  probe(): Promise<Record<string, string>>;
}

/** A frame lasts this long at most, whatever the page does (ms). */
const longest = 50;

/**
 * How long the extension's own listeners take for five events, as the page's own clock sees it: the time of a dispatch
 * without them is taken from the same page in a browser with an empty extension. The page sends at each Enter, so its
 * box is filled anew before. The shortest of some counts: what else the machine does only adds to it.
 */
async function dispatchTime(at: Page, characters: number): Promise<number> {
  return at.evaluate((length) => {
    const editor = document.querySelector('.composer-under-test');
    const box = editor ?? document.querySelector('textarea');
    const innermost = editor ? [...editor.querySelectorAll('*')].at(-1) : box;
    const words = 'never '.repeat(length / 6);
    const took: number[] = [];
    for (let i = 0; i < 15; i++) {
      if (box instanceof HTMLTextAreaElement) box.value = words;
      const begun = performance.now();
      box?.dispatchEvent(
        new InputEvent('input', { bubbles: true, data: 'x', inputType: 'insertText' }),
      );
      box?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      );
      box?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      box?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      innermost?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      took.push(performance.now() - begun);
    }
    return Math.min(...took);
  }, characters);
}

/** So many nodes stand one in the other around the composer, as many again within it, and as many decoys beside it. */
const depth = 10_000;

/**
 * A browser whose pages may use a stack of 1 GB: with the usual 8 MB both end a page of 10,000 nodes one in the other by
 * themselves, with no extension at all, and there would be nothing to look at.
 */
function withDeepStack({ name, path }: BrowserFound): BrowserFound & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-stack-'));
  const script = join(folder, name);
  writeFileSync(script, `#!/bin/sh\nulimit -s 1000000 && exec '${path}' "$@"\n`, { mode: 0o755 });
  return { name, path: script, folder };
}

/**
 * A composer of nodes one in the other, the innermost a send button, below as many containers, none of which is the one
 * looked for, beside as many others that look as what is looked for; true where it is drawn and can be written in. None but the composer has a box of its own: with boxes Chromium lays 2,500 levels out in
 * 2 s and 10,000 not within a minute, and Firefox draws and focuses nothing so deep, with an empty extension as with this
 * one (Chromium 156, Firefox 153).
 */
const nest = (levels: number) => {
  const wall = document.createElement('div');
  document.body.replaceChildren(wall);
  const within = (outer: HTMLElement, name: string) => {
    const inner = outer.appendChild(document.createElement(name));
    inner.style.display = 'contents';
    return inner;
  };
  let at: HTMLElement = wall;
  for (let i = 0; i < levels; i++) at = within(at, 'div');
  const editor = at.appendChild(document.createElement('div'));
  editor.className = 'chat-rich__editable composer-under-test';
  editor.setAttribute('contenteditable', 'true');
  editor.setAttribute('role', 'textbox');
  let inner: HTMLElement = editor;
  for (let i = 0; i < levels; i++) inner = within(inner, 'span');
  inner.textContent = 'deep words';
  const button = within(inner, 'button');
  button.className = 'send-button';
  button.dataset.action = 'sendMessage';
  const decoys = document.createElement('div');
  decoys.hidden = true;
  decoys.innerHTML =
    '<converse-chat jid="decoy"></converse-chat><textarea class="chat-textarea"></textarea>'.repeat(
      levels / 2,
    );
  document.body.append(decoys);
  editor.focus();
  return editor.offsetHeight > 0 && document.activeElement === editor;
};

describe.each(['chromium', 'firefox'] as const)('beside an empty extension in %s', (name) => {
  let chat: Chat;
  let browser: ExtensionBrowser;
  let plain: ExtensionBrowser;
  const folders: string[] = [];

  beforeAll(async () => {
    const program = findBrowser(name);
    if (!program) throw new Error(`${name} is not installed`);
    chat = await startChat({ '/probe': probingPage });
    const deep = withDeepStack(program);
    const empty = emptyBuild(name);
    folders.push(deep.folder, empty);
    browser = await launch(deep);
    plain = await launch(deep, { build: empty });
    const welcome = await browser.welcome();
    await agree(welcome);
    await switchOn(welcome, browser, 'http://localhost');
  });

  afterAll(async () => {
    for (const one of [browser, plain]) {
      await one?.close();
      one?.remove();
    }
    for (const folder of folders) removeBuild(folder);
    await chat?.stop();
  });

  it('a page cannot tell that the extension is there while no card and no mark shows', async () => {
    const seen: unknown[] = [];
    for (const one of [browser, plain]) {
      const at = await one.open(`${chat.url}probe`);
      await enter(at);
      await at.keyboard.type('the cat sleeps', { delay: 20 });
      await at.keyboard.press('Enter');
      const found = await at.evaluate(() => (globalThis as unknown as ProbingWindow).probe());
      const noticed = await at.evaluate(() => (globalThis as unknown as ProbingWindow).noticed);
      // What the driver itself calls is the same in both browsers.
      seen.push({ found, noticed: noticed.toSorted() });
      await at.close();
    }
    const [ours] = seen as [{ found: object }];
    expect(Object.keys(ours.found).length).toBeGreaterThanOrEqual(25);
    expect(seen[0]).toEqual(seen[1]);
  });

  it.each(['a value of 10 MB', 'ten thousand nodes one in the other'] as const)(
    'a page holds no frame up by %s',
    async (what) => {
      const times: number[] = [];
      for (const one of [browser, plain]) {
        const at = await one.open(chat.url);
        await enter(at);
        if (what !== 'a value of 10 MB') expect(await at.evaluate(nest, depth)).toBe(true);
        times.push(await dispatchTime(at, 10_500_000));
        await at.close();
      }
      const [ours = 0, theirs = 0] = times;
      expect(ours - theirs).toBeLessThan(longest);
    },
  );

  it('a page sends a draft of 10 MB at the first Enter, unread', async () => {
    const at = await browser.open(chat.url);
    await enter(at);
    await at.evaluate(() => {
      const box = document.querySelector('textarea');
      if (box) box.value = 'you never listen '.repeat(620_000);
    });
    await at.keyboard.type('x');
    await at.keyboard.press('Enter');
    await until('it was sent', async () => (await sends(at)) === 1);
    await at.close();
  });
});
