import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patternIds } from '../../../lib/reciprocity/pattern.ts';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findCard, getCard, pressOnCard } from '../card.ts';
import { findBrowser } from '../find-browser.ts';
import { textsIn } from '../history.ts';
import { until } from '../until.ts';
import { agree, press, toFront } from '../welcome.ts';
import { resize } from './resize.ts';
import { goTo, seeMark } from './states.ts';

const welcome = { name: 'welcome', page: 'welcome.html' } as const;

/** Writes the second practice draft with the box at a place of a window of that size, and presses Enter. */
async function holdAt(page: Page, height: number, block: ScrollLogicalPosition): Promise<void> {
  await resize(page, 320, height);
  await press(page, '.practice li:nth-of-type(2) .draft');
  await page.$eval('#practice-draft', (box, at) => box.scrollIntoView({ block: at }), block);
  await seeMark(page);
  await page.keyboard.press('Enter');
}

describe.each(['chromium', 'firefox'] as const)('the card in %s', (name) => {
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    const found = findBrowser(name);
    if (!found) throw new Error(`${name} is not installed`);
    browser = await launch(found);
    page = await browser.welcome();
    await toFront(page);
    await agree(page);
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
  });

  it.each([
    [640, 'end'],
    [640, 'start'],
    [480, 'center'],
  ] as const)(
    'shows the list behind ⋯ from its beginning in a window of 320 by %i, the box at its %s',
    async (height, block) => {
      await goTo(page, browser, welcome);
      await holdAt(page, height, block);
      await getCard(page, browser, 'Not sent yet');
      await pressOnCard(page, browser, 'More');
      const first = await until('the list is open', async () => {
        const card = await findCard(page, browser);
        return card?.buttons.find((one) => one.name.includes('Not for this message'));
      });
      expect(first.y).toBeGreaterThan(0);
      expect(first.y).toBeLessThan(height);
      // A trusted press where it is drawn reaches it, so it is neither cut off nor covered.
      await pressOnCard(page, browser, 'Not for this message');
      await until('the card is gone', async () => !(await findCard(page, browser)));
    },
  );

  it('shows the calm line by itself where the user switched it on, and not before', async () => {
    const line = 'you can reach someone now';
    const text = 'i want to die';
    await resize(page, 1200, 900);
    await goTo(page, browser, welcome);
    await press(page, '#practice-draft');
    await page.keyboard.type(`${text} `);
    // A draft with a hint after it: by then the first has been read, and had shown something.
    await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).select());
    await page.keyboard.type('you never help me ');
    await seeMark(page);
    expect((await findCard(page, browser))?.text ?? '').not.toContain(line);

    await goTo(page, browser, { name: 'settings', page: 'journal.html', hash: '#/settings' });
    // The worker, which holds the phrases, has told them: a list for each pattern.
    expect(await page.$$eval('.phrases', (lists) => lists.length)).toBe(patternIds.length);
    const calm = await page.evaluateHandle(() =>
      [...document.querySelectorAll('label')].find((one) =>
        one.textContent?.includes('hurting myself'),
      ),
    );
    await (calm as unknown as { click(): Promise<void> }).click();
    // The box is ticked before that is kept, and a page that is left may not come to it.
    await until('it is switched on', async () =>
      (await textsIn(browser)).includes('"calmLine":true'),
    );
    await toFront(page);
    await goTo(page, browser, { name: 'help', page: 'journal.html', hash: '#/help' });
    await page.select('#room select', 'GB');
    await page.waitForFunction(() => document.body.textContent?.includes('Samaritans'));

    await goTo(page, browser, welcome);
    await press(page, '#practice-draft');
    await page.keyboard.type(`${text} `);
    const card = await getCard(page, browser, line);
    expect(card.text).toContain('Samaritans: 116 123');
    expect(card.buttons.map((one) => one.name)).toEqual(['Hide']);
    await pressOnCard(page, browser, 'Hide');
    await until('it is hidden', async () => !(await findCard(page, browser)));
  });
});
