import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findCard, getCard } from '../card.ts';
import { findBrowser } from '../find-browser.ts';
import { until } from '../until.ts';
import { toFront } from '../welcome.ts';
import { goTo, seeMark } from './states.ts';

/** Presses Tab until the control that a selector names has the focus. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector))
      return;
  }
  throw new Error(`no Tab leads to ${selector}`);
}

describe.each(['chromium', 'firefox'] as const)('the first minutes in %s', (name) => {
  let browser: ExtensionBrowser;
  let page: Page;
  let installed = 0;

  beforeAll(async () => {
    const found = findBrowser(name);
    if (!found) throw new Error(`${name} is not installed`);
    browser = await launch(found);
    installed = performance.now();
    page = await browser.welcome();
    await toFront(page);
    await page.waitForSelector('.practice .draft');
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
  });

  it('show a hint on a real draft after one click and one key, without scrolling', async () => {
    const inSight = await page.$eval('#practice-send', (one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(inSight).toBe(true);
    await page.click('.practice li:nth-of-type(2) .draft');
    await seeMark(page);
    await page.keyboard.press('Enter');
    const card = await getCard(page, browser, 'Not sent yet');
    expect(card.text).toContain('never help');
    expect((performance.now() - installed) / 1000).toBeLessThan(60);
  });

  it('can be gone through by keyboard alone: a hint, the consent, a page of the journal', async () => {
    await goTo(page, browser, { name: 'welcome', page: 'welcome.html' });
    await tabTo(page, '.practice li:nth-of-type(2) .draft');
    await page.keyboard.press('Enter');
    await until('the draft is in the box', () =>
      page.evaluate(() => document.activeElement?.id === 'practice-draft'),
    );
    await seeMark(page);
    await page.keyboard.press('Enter');
    const pressed = performance.now();
    await getCard(page, browser, 'Not sent yet');
    await page.keyboard.press('Escape');
    await until('Escape hides the card', async () => !(await findCard(page, browser)));
    // A second press within 400 ms counts as part of the first.
    await until('the hold is over', () => performance.now() - pressed > 450);
    await tabTo(page, '#consent-button');
    await page.keyboard.press('Enter');
    await until('the sites can be switched on', () =>
      page.evaluate(() => document.querySelector('.messenger button:enabled') !== null),
    );
    const journal = await browser.open(browser.page('journal.html'));
    await toFront(journal);
    await journal.waitForSelector('textarea.sheet-of-paper');
    await tabTo(journal, 'textarea.sheet-of-paper');
    await journal.keyboard.type('A first line.');
    await until('it says that it is kept', () =>
      journal.evaluate(
        () => document.querySelector('.editor [role="status"]')?.textContent === 'Saved',
      ),
    );
    await tabTo(journal, '.rooms a[href="#/look-back"]');
    await journal.keyboard.press('Enter');
    await until('the room has the focus', () =>
      journal.evaluate(() => document.activeElement?.id === 'room'),
    );
  });
});
