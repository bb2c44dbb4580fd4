import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from '../browser.ts';
import { getCard } from '../card.ts';
import { until } from '../until.ts';
import { enter, erase, harsh, sends, talkTo, typeUntilMarked } from './write.ts';

let people = 0;

/** Long enough for any verdict to have come (ms). */
const verdictBy = 600;

/** An empty composer with somebody else. */
async function beginAnew(page: Page): Promise<void> {
  people += 1;
  await talkTo(page, `person${people}`);
  await enter(page);
  await erase(page);
}

/** Types a draft that is not to be held, and presses Enter once after the time that a verdict takes. */
export async function pressEnter(page: Page): Promise<void> {
  await beginAnew(page);
  await page.keyboard.type(harsh, { delay: 40 });
  const end = performance.now() + verdictBy;
  await until('a verdict would be here', () => performance.now() > end);
  await page.keyboard.press('Enter');
}

/** Types a draft that is held at Enter, and waits for its card. */
export async function hold(page: Page, browser: ExtensionBrowser): Promise<void> {
  await beginAnew(page);
  await typeUntilMarked(page, harsh);
  const before = await sends(page);
  await page.keyboard.press('Enter');
  // A window that has lost the focus shows no card.
  const focus = await page.evaluate(() => document.hasFocus());
  expect({ focus, sent: await sends(page) }).toEqual({ focus: true, sent: before });
  await getCard(page, browser, 'Not sent yet');
}
