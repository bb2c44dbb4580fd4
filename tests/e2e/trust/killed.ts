import { renameSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { EntryId } from '../../../lib/journal/schema.ts';
import { builds, type ExtensionBrowser, launch } from '../browser.ts';
import type { BrowserFound } from '../find-browser.ts';
import { readHistory, textsIn } from '../history.ts';
import { until } from '../until.ts';
import { agree, switchOn } from '../welcome.ts';
import type { Chat } from './chat.ts';
import { areSumsRight } from './sums.ts';
import { enter, insert, sends } from './write.ts';

/** What was there after all kills, and after how many of them something was wrong. */
export interface Killed {
  readonly sent: number;
  /** Entries that lay in the history before a kill. */
  readonly written: number;
  readonly found: number;
  /** Kills that fell between a send and its entry. */
  readonly between: number;
  /** One line for each kill after which something was lost, doubled or summed wrongly. */
  readonly broken: readonly string[];
}

/** Opens the page of a messenger in a browser that was just started, the site switched on as far as it is not. */
async function openChat(browser: ExtensionBrowser, chat: Chat, first: boolean): Promise<Page> {
  const welcome = first
    ? await browser.welcome()
    : await browser.open(browser.page('welcome.html'));
  const agreed = (await textsIn(browser)).includes('"consent":true');
  // Chromium draws no page behind another, so nothing can be pressed there.
  await welcome.bringToFront();
  if (!agreed) await agree(welcome);
  await switchOn(welcome, browser, 'http://localhost');
  const page = await browser.open(chat.url);
  await enter(page);
  return page;
}

/** Sends one message at the first Enter: none of these is held. */
async function sendOne(page: Page, number: number): Promise<void> {
  const before = await sends(page);
  await insert(page, `thank you for the soup ${number}`);
  await page.keyboard.press('Enter');
  await until('it is sent', async () => (await sends(page)) > before);
}

/** Ends a browser as a crash does, and gives its profile another place, where no late work of the driver finds it. */
async function kill(browser: ExtensionBrowser, number: number): Promise<string> {
  const child = browser.browser.process();
  const gone = new Promise((resolve) => child?.once('exit', resolve));
  child?.kill('SIGKILL');
  await gone;
  await browser.browser.close().catch(() => undefined);
  const moved = `${browser.profile.replace(/-killed\d+$/, '')}-killed${number}`;
  renameSync(browser.profile, moved);
  return moved;
}

/** Kills a browser with the built extension so many times while messages are sent, and looks each time what is there. */
export async function killWhileSending(
  program: BrowserFound,
  chat: Chat,
  kills: number,
): Promise<Killed> {
  const written = new Set<EntryId>();
  const broken: string[] = [];
  let sent = 0;
  let between = 0;
  let browser = await launch(program, { build: builds[program.name] });
  try {
    if (program.name === 'chromium') {
      // It writes down a while later what is installed: killed before, it would be installed anew at the next start.
      await browser.welcome();
      await browser.close();
      browser = await launch(program, { build: builds[program.name], profile: browser.profile });
    }
    for (let number = 0; ; number++) {
      const page = await openChat(browser, chat, number === 0 && program.name === 'firefox');
      const ids = (await readHistory(browser)).map(({ id }) => id);
      const there = new Set(ids);
      const lost = [...written].filter((id) => !there.has(id)).length;
      const doubled = ids.length - there.size;
      const right = areSumsRight(JSON.parse(await textsIn(browser)));
      if (lost > 0 || doubled > 0 || !right) {
        const sums = right ? 'right' : 'wrong';
        broken.push(
          `${program.name}, kill ${number}: ${lost} lost, ${doubled} doubled, sums ${sums}`,
        );
      }
      for (const id of ids) written.add(id);
      if (number === kills) {
        return { sent, written: written.size, found: ids.length, between, broken };
      }
      for (let at = 0; at < 3; at++) await sendOne(page, ++sent);
      const begun = performance.now();
      await until('they are written', async () => {
        const now = await readHistory(browser);
        for (const { id } of now) written.add(id);
        return now.length >= ids.length + 3;
      });
      const took = performance.now() - begun;
      // The end comes about when the next one is written, each time at another moment.
      await sendOne(page, ++sent);
      await new Promise((done) => setTimeout(done, took * (0.6 + ((number * 7) % 20) / 40)));
      const before = written.size;
      const profile = await kill(browser, number);
      browser = await launch(program, { build: builds[program.name], profile });
      if ((await readHistory(browser)).length === before) between += 1;
    }
  } finally {
    await browser.close().catch(() => undefined);
    browser.remove();
  }
}
