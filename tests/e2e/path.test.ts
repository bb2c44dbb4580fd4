import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launch } from './browser.ts';
import { findCard, getCard, getMark } from './card.ts';
import { type ChatPages, startChatPages } from './chat-page.ts';
import { pressWindow } from './editors/behaviour.ts';
import { findBrowser } from './find-browser.ts';
import { readHistory, spoilHistory, textsIn } from './history.ts';
import { type ChatServer, startProsody } from './prosody.ts';
import { passes, until } from './until.ts';
import { agree, switchOn } from './welcome.ts';

const composer = 'textarea.chat-textarea';
const pattern = 'you never help with the boxes, could you carry one up tonight?';
const plain = 'on the train now';
const feared = 'please stop, i am scared of you when you drink';

/** What a person has before them in Converse: the draft, and the messages that were sent or came in. */
function draftOf(page: Page): Promise<string> {
  return page.$eval(composer, (box) => (box as HTMLTextAreaElement).value);
}

function messagesOn(page: Page): Promise<string[]> {
  return page.$$eval('.chat-msg__text', (texts) =>
    texts.map((one) => one.textContent?.trim() ?? ''),
  );
}

async function type(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.click(composer);
  // About the pace of somebody who types fast; a driver's own pace is no person's.
  await page.type(composer, text, { delay: 40 });
}

async function empty(page: Page): Promise<void> {
  await until('the composer is empty', async () => (await draftOf(page)) === '');
}

describe.each(['chromium', 'firefox'] as const)('a draft on Converse.js in %s', (name) => {
  let server: ChatServer;
  let pages: ChatPages;
  let browser: ExtensionBrowser;
  let alice: Page;
  let bob: Page;

  beforeAll(async () => {
    const found = findBrowser(name);
    if (!found) throw new Error(`${name} is not installed`);
    server = await startProsody();
    pages = await startChatPages(server.websocket);
    browser = await launch(found);
    const welcome = await browser.welcome();
    await agree(welcome);
    await switchOn(welcome, browser, 'http://localhost');
    // Bob's client has no extension of its own in the way: it is only looked at.
    bob = await browser.open(pages.url('bob'));
    await bob.waitForSelector(composer);
    alice = await browser.open(pages.url('alice'));
    await alice.waitForSelector(composer);
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
    await pages?.stop();
    await server?.stop();
  });

  it('goes out at the first Enter, with no card, where it is plain', async () => {
    await type(alice, plain);
    await alice.keyboard.press('Enter');
    await until('bob has it', async () => (await messagesOn(bob)).includes(plain));
    expect(await findCard(alice, browser)).toBeUndefined();
  });

  it('is held once where it has a pattern, and leaves at the second Enter', async () => {
    const before = await messagesOn(bob);
    await type(alice, pattern);
    await getMark(alice);
    await alice.keyboard.press('Enter');
    const card = await getCard(alice, browser, 'Not sent yet');
    expect(card.text).toContain('you never help');
    expect(await draftOf(alice)).toBe(pattern);
    expect(await messagesOn(bob)).toEqual(before);

    await passes(pressWindow + 20);
    await alice.keyboard.press('Enter');
    await empty(alice);
    await until('bob has it', async () => (await messagesOn(bob)).includes(pattern));
    expect((await messagesOn(bob)).filter((text) => text === pattern)).toHaveLength(1);
    await until('the card is gone', async () => !(await findCard(alice, browser)));
  });

  it('stands in the history with its acts and no byte of its text', async () => {
    const entries = await until('one entry is written', async () => {
      const found = await readHistory(browser);
      return found.length > 0 ? found : undefined;
    });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ outcome: 'went on', patterns: ['absolutes'] });
    expect(entries[0]?.acts.map(({ id }) => id)).toContain('ask.favour');
    const stored = await textsIn(browser);
    for (const word of ['boxes', 'tonight', 'carry', 'bob', 'alice']) {
      expect(stored).not.toContain(word);
    }
  });

  it('leaves no card and no entry where it has a fear cue', async () => {
    await type(alice, feared);
    await alice.keyboard.press('Enter');
    await until('bob has it', async () => (await messagesOn(bob)).includes(feared));
    expect(await findCard(alice, browser)).toBeUndefined();
    expect(await readHistory(browser)).toHaveLength(1);
  });

  it('loses nothing and is never blocked when the worker is stopped before Enter', async () => {
    const draft = 'thank you for the soup, it helped a lot';
    await type(alice, draft);
    await browser.stopWorker();
    await alice.keyboard.press('Enter');
    await empty(alice);
    await until('bob has it', async () => (await messagesOn(bob)).includes(draft));
    const entries = await until('the entry is written all the same', async () => {
      const found = await readHistory(browser);
      return found.length === 2 ? found : undefined;
    });
    expect(entries.flatMap(({ acts }) => acts.map(({ id }) => id))).toContain('give.thanks');
  });

  it('is counted by the popup', async () => {
    const popup = await browser.open(browser.page('popup.html'));
    const text = await until('the popup counts it', async () => {
      const shown = await popup.evaluate(() => document.body.innerText);
      return /Just now/.test(shown) ? shown : undefined;
    });
    expect(text).toMatch(/After about twelve/);
    await popup.close();
  });

  it('still goes out when the history cannot be opened, and the popup says why', async () => {
    await spoilHistory(browser);
    const draft = 'shall i bring the ladder on friday?';
    await type(alice, draft);
    await alice.keyboard.press('Enter');
    await until('bob has it', async () => (await messagesOn(bob)).includes(draft));
    const popup = await browser.open(browser.page('popup.html'));
    await until('the popup says so', () =>
      popup.evaluate(() => document.body.innerText.includes('A newer version wrote this history')),
    );
    await popup.close();
  });
});
