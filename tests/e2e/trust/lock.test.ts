import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as Browser } from 'wxt/browser';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findBrowser } from '../find-browser.ts';
import { readHistory, textsIn } from '../history.ts';
import { until } from '../until.ts';
import { agree, press, switchOn } from '../welcome.ts';
import { filesBelow, isExtensionFile, makeCanaries, standsIn } from './canaries.ts';
import { type Chat, startChat } from './chat.ts';
import { enter, send } from './write.ts';

const passphrase = 'seven blue ladders';
/** The rooms that show something of the history or the journal. */
const rooms = ['#/write', '#/look-back', '#/cards', '#/words', '#/export', '#/lock'];
/** Words that the popup has only where it shows the history. */
const ofHistory = /began|start|turns|lately/i;
const [before = '', after = ''] = makeCanaries(7).planted;

/** What lies in the databases and in `storage.local`; the session's memory never reaches the disk. */
async function storedIn(browser: ExtensionBrowser): Promise<string> {
  return JSON.stringify((JSON.parse(await textsIn(browser)) as unknown[]).slice(0, -1));
}

const shownOn = (page: Page) => page.evaluate(() => document.body.innerText);

async function fill(page: Page, name: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`input[name="${name}"]`);
  await page.bringToFront();
  await field?.type(text);
}

/** Types a passphrase where the page asks for one, and waits until it has been worked. */
async function tryPassphrase(page: Page, text: string): Promise<void> {
  await fill(page, 'passphrase', text);
  await press(page, 'form button[type="submit"]');
  await until('it was worked', () =>
    page.evaluate(() => {
      const form = document.querySelector('input[name="passphrase"]')?.closest('form');
      return !form || /\S/.test(form.querySelector('[role="status"]')?.textContent ?? '');
    }),
  );
}

const isLocked = (page: Page) =>
  page.evaluate(() => document.querySelector('input[name="passphrase"]') !== null);

/** Writes a page of the journal and waits until it is saved. */
async function writePage(journal: Page, text: string): Promise<void> {
  await journal.bringToFront();
  const paper = await journal.waitForSelector('textarea.sheet-of-paper');
  await paper?.type(text);
  await until('the page is saved', () =>
    journal.evaluate(() => /Saved/.test(document.querySelector('.editor')?.textContent ?? '')),
  );
}

/** How many things wait in the inbox of the history. */
function waiting(lookout: Page): Promise<number> {
  return lookout.evaluate(async () => {
    let count = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
      if (database.objectStoreNames.contains('inbox')) {
        const request = database.transaction('inbox').objectStore('inbox').count();
        count += await new Promise<number>((done) => {
          request.onsuccess = () => done(request.result);
        });
      }
      database.close();
    }
    return count;
  });
}

/** The alarms of the extension; `soon` sets off the lock's own now. */
function alarmsOf(lookout: Page, soon: boolean): Promise<{ name: string; inMinutes: number }[]> {
  return lookout.evaluate(async (now) => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', typeof Browser | undefined>;
    const { alarms } = scope.browser ?? scope.chrome ?? {};
    if (!alarms) throw new Error('this is no page of an extension');
    const all = (await alarms.getAll()).map(({ name, scheduledTime }) => ({
      name,
      inMinutes: (scheduledTime - Date.now()) / 60_000,
    }));
    if (now) for (const { name } of all) await alarms.create(name, { when: Date.now() + 50 });
    return all;
  }, soon);
}

describe.each(['chromium', 'firefox'] as const)('the lock in %s', (name) => {
  let chat: Chat;
  let browser: ExtensionBrowser;
  let page: Page;
  let journal: Page;
  let popup: Page;
  let lookout: Page;
  let conversation = '';

  beforeAll(async () => {
    const program = findBrowser(name);
    if (!program) throw new Error(`${name} is not installed`);
    chat = await startChat();
    browser = await launch(program);
    const welcome = await browser.welcome();
    await agree(welcome);
    await switchOn(welcome, browser, 'http://localhost');
    page = await browser.open(chat.url);
    await enter(page);
    await send(page, 'thank you for the soup');
    conversation = await until('an entry is written', async () => {
      const [entry] = await readHistory(browser);
      return entry?.conversation ?? undefined;
    });
    lookout = await browser.open(browser.page('icon/mutual.svg'));
    journal = await browser.open(browser.page('journal.html'));
    await writePage(journal, before);
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
    await chat?.stop();
  });

  it('seals what is there, and leaves it open', async () => {
    expect(await storedIn(browser)).toContain(before);
    await journal.evaluate(() => {
      location.hash = '#lock';
    });
    await fill(journal, 'next', passphrase);
    await fill(journal, 'again', passphrase);
    await press(journal, 'form button[type="submit"]');
    await journal.waitForSelector('button.primary');
    await until('it says so, and the focus is in the room', () =>
      journal.evaluate(
        () =>
          document.querySelector('#room [role="status"]')?.textContent === 'The lock is on.' &&
          document.activeElement?.id === 'room',
      ),
    );
    const stored = await storedIn(browser);
    expect(stored).not.toContain(before);
    expect(stored).not.toContain('give.thanks');
    const [alarm, ...others] = await alarmsOf(lookout, false);
    expect(others).toEqual([]);
    expect(alarm?.inMinutes).toBeGreaterThan(1);
    expect(alarm?.inMinutes).toBeLessThanOrEqual(2);
    const other = await browser.open(browser.page('journal.html'));
    await writePage(other, after);
    await other.close();
  });

  it('shows nothing but the site’s switch and quiet once it is locked', async () => {
    popup = await browser.open(browser.page('popup.html'));
    // Its frame is drawn before what the history says.
    await until('the popup says something of the history', async () =>
      ofHistory.test(await shownOn(popup)),
    );
    await journal.bringToFront();
    await press(journal, 'button.primary');
    await until('the popup is locked', () => isLocked(popup));
    expect(await shownOn(popup)).not.toMatch(ofHistory);
    const controls = await popup.evaluate(() =>
      [...document.querySelectorAll('a, button, select, details')].map((one) => one.textContent),
    );
    expect(controls).toEqual(['Unlock', 'Quiet for an hour']);
    for (const room of rooms) {
      await journal.evaluate((hash) => {
        location.hash = hash;
      }, room);
      await until(`${room} is shown`, () =>
        journal.evaluate(
          (hash) => document.querySelector('[aria-current]')?.getAttribute('href') === hash,
          room,
        ),
      );
      expect(await isLocked(journal)).toBe(true);
      expect(await shownOn(journal)).not.toContain(before);
    }
  });

  it('takes in what is sent meanwhile, sealed and unread until it is opened', async () => {
    await enter(page);
    await send(page, 'could you carry a box tonight?');
    await until('it waits in the inbox', async () => (await waiting(lookout)) > 0);
    const stored = await storedIn(browser);
    expect(stored).not.toContain('ask.favour');
    await popup.bringToFront();
    await tryPassphrase(popup, 'eight blue ladders');
    await until('the popup says so', async () =>
      (await shownOn(popup)).includes('That was not it'),
    );
    expect(await waiting(lookout)).toBeGreaterThan(0);
    await tryPassphrase(popup, passphrase);
    await popup.waitForSelector('a[href="/journal.html"]');
    await until('the inbox is folded in', async () => (await waiting(lookout)) === 0);
  });

  it('locks by itself at its alarm, in every page at once', async () => {
    await alarmsOf(lookout, true);
    await until('the popup is locked', () => isLocked(popup));
    await until('the journal is locked', () => isLocked(journal));
  });

  it('leaves nothing in the files that could be read without the passphrase', async () => {
    const origin = browser.page('');
    await browser.close();
    // The worker's own code names every act.
    const own = filesBelow(browser.profile).filter(
      (file) => isExtensionFile(file, origin) && !file.includes('ScriptCache'),
    );
    const holding = (words: string) => own.filter((file) => standsIn(file, words));
    // What is in clear is found, so what is not found is not there.
    expect(holding('mutual-2').length).toBeGreaterThan(0);
    expect(holding(after)).toEqual([]);
    expect(holding('ask.favour')).toEqual([]);
    // What was recorded before it was turned on can remain: Chromium keeps deleted data until it packs its files.
    const remains = new Set([before, 'give.thanks', conversation].flatMap(holding));
    process.stdout.write(
      `${name}: what lay there before the lock remains in ${remains.size} files\n`,
    );
    if (name === 'firefox') expect([...remains]).toEqual([]);
  });
});
