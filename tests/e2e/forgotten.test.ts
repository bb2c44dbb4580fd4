import { relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launch } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import { filesBelow, isExtensionFile, standsIn } from './trust/canaries.ts';
import { type Chat, composer, startChat } from './trust/chat.ts';
import { change, holdings, nothing } from './trust/lookout.ts';
import { enter, send, talkTo } from './trust/write.ts';
import { until } from './until.ts';
import { agree, press, switchOn, toFront } from './welcome.ts';

const written = 'I asked for help with the move.';
/** As a draft with a fear cue leaves one. */
const fearDate = '2031-07-19';

describe.each(['chromium', 'firefox'] as const)('with all pages open in %s', (name) => {
  let chat: Chat;
  let browser: ExtensionBrowser;
  let welcome: Page;
  let page: Page;
  let popup: Page;
  let journal: Page;

  beforeAll(async () => {
    const found = findBrowser(name);
    if (!found) throw new Error(`${name} is not installed`);
    chat = await startChat();
    browser = await launch(found);
    welcome = await browser.welcome();
    await agree(welcome);
    await switchOn(welcome, browser, 'http://localhost');
    page = await browser.open(chat.url);
    popup = await browser.open(browser.page('popup.html'));
    journal = await browser.open(browser.page('journal.html'));
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
    await chat?.stop();
  });

  const says = (where: Page, words: string) =>
    until(`it says “${words}”`, () =>
      where.evaluate((text) => document.body.innerText.includes(text), words),
    );
  const isSilentOn = (where: Page, words: string) =>
    until(`it says “${words}” no more`, () =>
      where.evaluate((text) => !document.body.innerText.includes(text), words),
    );

  async function goTo(room: string): Promise<void> {
    await toFront(journal);
    await journal.evaluate((hash) => {
      location.hash = hash;
    }, `#/${room}`);
    await journal.waitForSelector(`a[href="#/${room.split('/')[0]}"][aria-current]`);
  }

  async function ask(text: string): Promise<void> {
    await enter(page);
    await send(page, text);
    await says(popup, 'Just now: asked');
  }

  /** What the conversation in the tab that is in front is called in the popup, where it is known. */
  const nameOf = () =>
    popup
      .evaluate(() => document.querySelector<HTMLInputElement>('input[type="text"]')?.value)
      .catch(() => undefined);

  /** Opens the popup anew, over the chat's tab. */
  async function openPopup(): Promise<void> {
    await enter(page);
    await popup.evaluate(() => {
      document.body.replaceChildren();
      location.reload();
    });
    await until('the conversation is known', async () => (await nameOf()) !== undefined);
  }

  async function call(text: string): Promise<void> {
    await openPopup();
    await popup.evaluate((typed) => {
      const field = document.querySelector<HTMLInputElement>('input[type="text"]');
      if (!field) return;
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  }

  it('an entry that was removed is not “Just now”, and the keyboard stays at the next one', async () => {
    await ask('could you bring the ladder?');
    await goTo('look-back');
    await says(journal, 'asked, practical help');
    await toFront(journal);
    await journal.focus('.entries button');
    await journal.keyboard.press('Enter');
    await isSilentOn(journal, 'asked, practical help');
    expect(await journal.evaluate(() => document.activeElement?.id)).toBe('room');
    await isSilentOn(popup, 'Just now');
  });

  it('a last hour that was forgotten is not “Just now”, and is said once', async () => {
    await ask('can you help me with the boxes?');
    await goTo('forget');
    await press(journal, '#room section:first-of-type button');
    await says(journal, 'The last hour is forgotten.');
    await isSilentOn(popup, 'Just now');
    await goTo('help');
    await goTo('forget');
    await says(journal, 'Each of these works at once.');
  });

  it('a pattern that is switched off on a card is so in the settings that are open', async () => {
    await goTo('settings');
    const checked = () =>
      journal.$$eval('.pattern input', (all) => all.filter(({ checked }) => checked).length);
    const before = await checked();
    await change(journal, 'local', 'settings', { patternsOff: ['heat'] });
    await until('it shows', async () => (await checked()) === before - 1);
  });

  it('the popup is about the conversation that one went over to; one whose name was forgotten is looked at no more', async () => {
    await ask('could you bring the ladder?');
    await call('Sunday calls');
    await goTo('look-back');
    const one = await until('it can be chosen', () =>
      journal.evaluate(() => {
        const all = [...document.querySelectorAll('option')];
        return all.find(({ text }) => text === 'Sunday calls')?.value;
      }),
    );
    await openPopup();
    expect(await nameOf()).toBe('Sunday calls');
    await talkTo(page, 'kim');
    await send(page, 'home by six');
    await until('the popup is about the other one', async () => (await nameOf()) === '');
    await toFront(journal);
    await journal.select('#room label select', one);
    await says(journal, 'After thirty turns here');
    await goTo('forget');
    await press(journal, '#room section:nth-of-type(3) button');
    await says(journal, 'The conversation is forgotten.');
    await goTo('look-back');
    await until('everything can be chosen', () =>
      journal.evaluate(() => document.querySelector('#room select:disabled') === null),
    );
  });

  it('a page that was removed can come back until one goes on, and never once all is forgotten', async () => {
    await goTo('write');
    const remove = async () => {
      await goTo('write/new');
      const paper = await journal.waitForSelector('textarea.sheet-of-paper');
      await paper?.type(written);
      await says(journal, 'Saved');
      await press(journal, '.editor button:not([hidden])');
      await says(journal, 'The page was removed.');
    };
    await remove();
    await press(journal, 'p[role="status"] button');
    await isSilentOn(journal, 'The page was removed.');
    await press(journal, '.editor button:not([hidden])');
    await says(journal, 'The page was removed.');
    await goTo('help');
    await goTo('write');
    await isSilentOn(journal, 'The page was removed.');

    await remove();
    await change(journal, 'local', 'settings', { cardsFrom: fearDate });
    const second = await browser.open(browser.page('journal.html#/forget'));
    await press(second, '#room section:last-of-type button');
    await says(second, 'Everything is forgotten.');
    await says(journal, 'Everything is forgotten.');
    await says(welcome, 'until you agree here');
    await until('nothing is there', async () => {
      const { databases, local, session, origins } = await holdings(second);
      return [databases, local, session, origins].every(({ length }) => length === 0);
    });
    expect(await holdings(second)).toEqual(nothing);
    await toFront(journal);
    await journal.evaluate(() => {
      location.hash = '#/write/new';
      location.hash = '#/write';
    });
    await journal.waitForSelector('textarea.sheet-of-paper');
    expect(await journal.$('p[role="status"] button')).toBeNull();
    expect(await page.$eval(composer, (box) => (box as HTMLTextAreaElement).value)).toBe('');
  });

  it('nothing of it stands in the extension’s own files', async () => {
    const origin = browser.page('');
    await browser.close();
    // The worker's own code names every act.
    const own = filesBelow(browser.profile).filter(
      (file) => isExtensionFile(file, origin) && !file.includes('ScriptCache'),
    );
    expect(own.length).toBeGreaterThan(0);
    const left = [written, 'ask.favour', 'Sunday calls', fearDate].map((words) => [
      words,
      own.filter((file) => standsIn(file, words)).map((file) => relative(browser.profile, file)),
    ]);
    expect(left.filter(([, files]) => files?.length)).toEqual([]);
  });
});
