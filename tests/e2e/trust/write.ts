import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { type ChatWindow, composer } from './chat.ts';

/** A draft that is held, for its last word alone: its mark says that all of it was read. */
export const harsh = 'we are late, shut up';

/** A press this long after a hold is a new one (ms). */
const pressGap = 420;

/** Puts words in at the caret as one trusted input, as a paste or a suggestion does. */
export async function insert(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
}

/** Empties the composer as a person does: all chosen, then erased. */
export async function erase(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.execCommand('selectAll');
    document.execCommand('delete');
  });
}

/** Puts the focus into the composer by a real click. */
export async function enter(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click(composer);
  // A tab comes to the front a moment after it was asked to; until then what is typed goes elsewhere.
  await until('the composer has the focus', () =>
    page.evaluate(
      (box) => document.hasFocus() && document.activeElement === document.querySelector(box),
      composer,
    ),
  );
}

/** How many messages the page has sent. */
export function sends(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as ChatWindow).sent.length);
}

/** Writes a draft and presses Enter until it is sent, once more where it was held. */
export async function send(page: Page, text: string): Promise<void> {
  const before = await sends(page);
  await insert(page, text);
  await page.keyboard.press('Enter');
  let pressed = performance.now();
  await until(`“${text.slice(0, 30)}” is sent`, async () => {
    if ((await sends(page)) > before) return true;
    if (performance.now() - pressed > pressGap) {
      pressed = performance.now();
      await page.keyboard.press('Enter');
    }
    return false;
  });
}

/** Types a draft that gets a hint, and waits for its mark: a verdict that comes after Enter holds nothing. */
export async function typeUntilMarked(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 40 });
  await until('a mark is shown', () =>
    page.evaluate(() => document.documentElement.childElementCount > 2),
  );
}

/** Goes over to somebody else: one pattern gets one hint in half an hour with the same person. */
export async function talkTo(page: Page, who: string): Promise<void> {
  await page.evaluate((name) => {
    (globalThis as unknown as ChatWindow).open_chat(`${name}@localhost`, name, name);
  }, who);
}
