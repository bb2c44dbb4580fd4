import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import type { ExtensionBrowser } from './browser.ts';
import { until } from './until.ts';

/** Brings a tab to the front, and waits until it is there: a moment after it was asked to. */
export async function toFront(page: Page): Promise<void> {
  await page.bringToFront();
  await until('the tab is in front', () =>
    page.evaluate(() => document.visibilityState === 'visible'),
  );
}

/** Presses an element with the real mouse, which counts as the user's own gesture, once it can be pressed. */
export async function press(page: Page, selector: string): Promise<void> {
  // A page behind another is not drawn: nothing of it is anywhere.
  await toFront(page);
  const element = await page.waitForSelector(`:is(${selector}):not(:disabled)`);
  if (!element) throw new Error(`nothing at ${selector}`);
  await element.scrollIntoView();
  await element.click();
}

/** Agrees on the welcome page, as a new user does. */
export async function agree(welcome: Page): Promise<void> {
  await press(welcome, '#consent-button');
  await welcome.waitForSelector('form:has(input[name="address"]) button:not(:disabled)');
}

/** Switches a site on by its address, and waits until its script is registered. */
export async function switchOn(
  welcome: Page,
  browser: ExtensionBrowser,
  address: string,
): Promise<void> {
  await browser.allow(`${address}/*`);
  await registerAt(welcome, browser, address);
}

/** Switches a site on that the browser itself allows already. */
export async function registerAt(
  welcome: Page,
  browser: ExtensionBrowser,
  address: string,
): Promise<void> {
  await toFront(welcome);
  const field = await welcome.waitForSelector('input[name="address"]');
  await field?.type(address);
  await press(welcome, 'form button[type="submit"]');
  await until(`${address} is registered in ${browser.name}`, () =>
    welcome.evaluate(async (pattern) => {
      const scope = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof Browser | undefined
      >;
      const api = scope.browser ?? scope.chrome;
      if (!api) throw new Error('this is no page of an extension');
      const scripts = await api.scripting.getRegisteredContentScripts();
      return scripts.some(({ matches }) => matches?.includes(pattern));
    }, `${address}/*`),
  );
}
