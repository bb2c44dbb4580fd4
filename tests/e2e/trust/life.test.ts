import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findCard, pressOnCard } from '../card.ts';
import { findBrowser } from '../find-browser.ts';
import { evaluateInChrome, isFirefox } from '../firefox.ts';
import { readHistory } from '../history.ts';
import { until } from '../until.ts';
import { agree, press, switchOn } from '../welcome.ts';
import { type Chat, composer, startChat } from './chat.ts';
import { hold, pressEnter } from './holding.ts';
import { copyOf, removeBuild } from './listening.ts';
import { ask, change, holdings, isQuiet, nothing } from './lookout.ts';
import { enter, erase, harsh, send, sends, typeUntilMarked } from './write.ts';

interface FullScreenWindow {
  changed: Promise<void>;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let chat: Chat;
  let browser: ExtensionBrowser;
  let welcome: Page;
  let lookout: Page;
  const builds: string[] = [];

  beforeAll(async () => {
    const program = findBrowser(name);
    if (!program) throw new Error(`${name} is not installed`);
    chat = await startChat();
    builds.push(copyOf(name));
    browser = await launch(program, { build: builds[0] ?? '' });
    welcome = await browser.welcome();
    await agree(welcome);
    await switchOn(welcome, browser, 'http://localhost');
    lookout = await browser.open(browser.page('icon/mutual.svg'));
    // What is not held must be held back by what is tested, and not by the budget.
    await change(lookout, 'local', 'settings', { hintsPerHour: 60, hintsPerDay: 200 });
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
    for (const build of builds) removeBuild(build);
    await chat?.stop();
  });

  it('nothing is shown and nothing held while the page is full screen', async () => {
    const page = await browser.open(chat.url);
    await page.evaluate(() => {
      const own = globalThis as unknown as FullScreenWindow;
      // It comes once the page has its new size: a click before would go where the box was.
      own.changed = new Promise((done) => {
        document.addEventListener('fullscreenchange', () => done(), { once: true });
      });
      const box = document.querySelector('textarea');
      box?.addEventListener('click', () => void document.documentElement.requestFullscreen(), {
        once: true,
      });
    });
    await page.click(composer);
    await page.evaluate(() => (globalThis as unknown as FullScreenWindow).changed);
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await pressEnter(page);
    await until('it was sent at the first Enter', async () => (await sends(page)) === 1);
    expect(await findCard(page, browser)).toBeUndefined();
    await page.evaluate(() => document.exitFullscreen());
    await until('it is in the history', async () => (await readHistory(browser)).length === 1);
    await page.close();
  });

  it('a card that is open goes when the window becomes full screen', async () => {
    const page = await browser.open(chat.url);
    await hold(page, browser);
    await fillScreen(page, true);
    await until('the card is gone', async () => !(await findCard(page, browser)));
    await fillScreen(page, false);
    await page.close();
  });

  it('a permission that is taken back stops the script', async () => {
    const page = await browser.open(chat.url);
    await send(await entered(page), 'thank you for the soup');
    const before = (
      await until('an entry is written', async () => {
        const entries = await readHistory(browser);
        return entries.length > 1 ? entries : undefined;
      })
    ).length;
    // It would hold until now.
    await hold(page, browser);
    await erase(page);
    await ask(lookout, 'revoke');
    // The worker tells the open tabs first.
    await until('no page gets the script any more', async () => {
      return (await holdings(lookout)).scripts.length === 0;
    });
    await pressEnter(page);
    await until('it was sent at the first Enter', async () => (await sends(page)) === 2);
    expect(await findCard(page, browser)).toBeUndefined();
    await send(page, 'thank you for the bread');
    expect(await readHistory(browser)).toHaveLength(before);
    await page.close();
  });

  it('“hide everything now” clears the card and goes quiet for the session', async () => {
    await switchOn(welcome, browser, 'http://localhost');
    const page = await browser.open(chat.url);
    await hold(page, browser);
    await pressOnCard(page, browser, 'More choices');
    await pressOnCard(page, browser, 'Hide everything');
    await until('the card is gone', async () => !(await findCard(page, browser)));
    // The card itself goes before the worker has heard of it.
    await until('it is quiet', () => isQuiet(lookout));
    await page.reload();
    await pressEnter(page);
    await until('it was sent at the first Enter', async () => (await sends(page)) === 1);
    expect(await findCard(page, browser)).toBeUndefined();
    await page.close();
  });

  it('a key hides the cards of every tab and goes quiet for the session', async () => {
    // What was hidden by the press before stays hidden: here a new session begins.
    await change(lookout, 'session', 'session', { quietUntil: 0 });
    const [one, other] = [await browser.open(chat.url), await browser.open(chat.url)];
    await hold(one, browser);
    await hold(other, browser);
    await pressHideKey(browser);
    for (const page of [one, other]) {
      await until('the card is gone', async () => !(await findCard(page, browser)));
    }
    await pressEnter(one);
    await until('it was sent at the first Enter', async () => (await sends(one)) === 1);
    expect(await findCard(one, browser)).toBeUndefined();
    await one.close();
    await other.close();
  });

  it('“forget everything” leaves what a new installation has: nothing', async () => {
    const page = await browser.open(chat.url);
    await send(await entered(page), 'thank you for the soup');
    const full = await until('all of it holds something', async () => {
      const all = await holdings(lookout);
      return all.databases.length > 0 && all.scripts.length > 0 ? all : undefined;
    });
    expect(full.local.length).toBeGreaterThan(0);
    expect(full.origins.length).toBeGreaterThan(0);
    const journal = await browser.open(browser.page('journal.html#forget'));
    await forget(journal);
    await until('the journal says that it is done', () =>
      journal.evaluate(() =>
        document.querySelector('[role="status"]')?.textContent?.includes('Everything is forgotten'),
      ),
    );
    expect(await holdings(lookout)).toEqual(nothing);
    await page.close();
    await journal.close();
    expect(await holdings(lookout)).toEqual(nothing);
  });

  it('a script whose extension is updated lets everything through from its next event on', async () => {
    const again = await browser.open(browser.page('welcome.html'));
    await agree(again);
    await switchOn(again, browser, 'http://localhost');
    const page = await browser.open(chat.url);
    await enter(page);
    // In the middle of a draft: one that would be held until now, and is not any more.
    await typeUntilMarked(page, harsh);
    const manifest = join(builds[0] ?? '', 'manifest.json');
    const next = { ...JSON.parse(readFileSync(manifest, 'utf8')), version: '9.9.9' };
    writeFileSync(manifest, JSON.stringify(next));
    await ask(again, 'reload');
    await until('the old extension is gone', async () =>
      again
        .evaluate(() => true)
        .then(
          () => again.isClosed(),
          () => true,
        ),
    );
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await until('it was sent at the first Enter', async () => (await sends(page)) === 1);
    expect(await findCard(page, browser)).toBeUndefined();
  });
});

/** What F11 does, which no driver can press: the window is full screen, and the page hears of no such event. */
async function fillScreen(page: Page, full: boolean): Promise<void> {
  if (isFirefox(page.browser())) {
    await evaluateInChrome(page.browser(), `void (window.fullScreen = ${full})`);
  } else {
    const session = await page.createCDPSession();
    const { windowId } = await session.send('Browser.getWindowForTarget');
    const windowState = full ? 'fullscreen' : 'normal';
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
    await session.detach();
  }
  await until('the window has its new size', () =>
    page.evaluate((is) => matchMedia('(display-mode: fullscreen)').matches === is, full),
  );
}

/** What the browser's own shortcut does, which no driver can press. */
async function pressHideKey(browser: ExtensionBrowser): Promise<void> {
  if (browser.name === 'firefox') {
    // The driver's keys reach the page alone: what the window does at these keys is done.
    const keys = await evaluateInChrome(
      browser.browser,
      `(() => {
        const key = document.querySelector('[id^="ext-keyset-id-mutual"] key');
        key.doCommand();
        return key.getAttribute('modifiers') + ' ' + key.getAttribute('key');
      })()`,
    );
    expect(keys).toBe('alt,shift H');
    return;
  }
  const worker = await browser.browser.waitForTarget((one) => one.type() === 'service_worker');
  await (await worker.worker())?.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } };
    };
    chrome.commands.onCommand.dispatch('hide');
  });
}

async function entered(page: Page): Promise<Page> {
  await enter(page);
  return page;
}

/** Presses “everything”: one press, with no question. */
async function forget(journal: Page): Promise<void> {
  await press(journal, '.stack-4 > section:last-of-type > button');
}
