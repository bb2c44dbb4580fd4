import type { CDPSession, Page } from 'puppeteer-core';
import { isFirefox } from './firefox.ts';

/** How the protocol names the keys that the tests type. */
export function keyOf(key: string) {
  if (key === '\r') return { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  if (key === ' ') return { key, code: 'Space', windowsVirtualKeyCode: 32 };
  if (key === '!') return { key, code: 'Digit1', windowsVirtualKeyCode: 49 };
  if (key === '.') return { key, code: 'Period', windowsVirtualKeyCode: 190 };
  if (!/^[a-z]$/i.test(key)) throw new Error(`no key for “${key}”`);
  const upper = key.toUpperCase();
  return { key, code: `Key${upper}`, windowsVirtualKeyCode: upper.charCodeAt(0) };
}

/** The browser keeps the keys in their order: to wait for the answer to each takes three times as long. */
export async function typeByProtocol(session: CDPSession, text: string): Promise<void> {
  const answers = [...text].flatMap((letter) => {
    const of = keyOf(letter);
    return [
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...of, text: letter }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...of }),
    ];
  });
  await Promise.all(answers);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One session a page: to attach a new one takes longer than what is asked. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, known);
  return known;
}

/** All characters have a key of their own by {@link keyOf}. */
const hasKeys = /^[a-z .!\r]*$/i;

/** Types into what has the focus, key by key, as fast as the browser takes them. */
export async function typeKeys(page: Page, text: string): Promise<void> {
  // One order in Firefox's driver.
  if (isFirefox(page.browser()) || !hasKeys.test(text)) return page.keyboard.type(text);
  await typeByProtocol(await sessionOf(page), text);
}

/** Presses Enter twice as one order, so that no pause of the driver lies between: the second is part of the first. */
export async function pressTwice(page: Page): Promise<void> {
  await typeKeys(page, isFirefox(page.browser()) ? '\n\n' : '\r\r');
}
