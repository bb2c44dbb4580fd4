import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patternIds } from '../../../lib/reciprocity/pattern.ts';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { type CardSeen, drawn, findCard, getCard, pressOnCard } from '../card.ts';
import { findBrowser } from '../find-browser.ts';
import { textsIn } from '../history.ts';
import { until } from '../until.ts';
import { agree, press, toFront } from '../welcome.ts';
import { resize } from './resize.ts';
import { goTo, seeMark } from './states.ts';

const welcome = { name: 'welcome', page: 'welcome.html' } as const;

/** Writes the second practice draft with the box at a place of a window of that size, and presses Enter. */
async function holdAt(
  page: Page,
  width: number,
  height: number,
  block: ScrollLogicalPosition,
): Promise<void> {
  await resize(page, width, height);
  await press(page, '.practice li:nth-of-type(2) .draft');
  await page.$eval('#practice-draft', (box, at) => box.scrollIntoView({ block: at }), block);
  await seeMark(page);
  await page.keyboard.press('Enter');
}

/** Which parts of the box, and of what sends, are under something else; what is out of the window is not asked about. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['#practice-draft', '#practice-send'].flatMap((selector) => {
      const one = document.querySelector(selector);
      if (!one) throw new Error(`no ${selector}`);
      const { left, top, width, height } = one.getBoundingClientRect();
      // Within the round corners.
      const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
      return parts.flatMap((down) =>
        parts.flatMap((right) => {
          const [x, y] = [left + width * right, top + height * down];
          const at = document.elementFromPoint(x, y);
          return at && !one.contains(at) ? [`${selector} ${right} ${down}`] : [];
        }),
      );
    }),
  );
}

/** Leaves a picture where they are asked for, by `CARD_PICTURES=FOLDER`. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.CARD_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
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
    [320, 640, 'end'],
    [320, 640, 'start'],
    [320, 480, 'center'],
    [320, 480, 'end'],
    [1000, 700, 'center'],
    [1000, 700, 'end'],
  ] as const)(
    'opens the list behind ⋯ where it stands, in a window of %i by %i, the box at its %s',
    async (width, height, block) => {
      await goTo(page, browser, welcome);
      await holdAt(page, width, height, block);
      const before = await getCard(page, browser, 'Not sent yet');
      const free = await covered(page);
      await picture(page, `${name}-${width}-${block}-closed`);
      await pressOnCard(page, browser, 'More');
      const open = await until('the list is open', async () => {
        const card = await findCard(page, browser);
        return card?.buttons.some((one) => one.name.includes('Hide everything')) && card;
      });
      await drawn(page);
      await picture(page, `${name}-${width}-${block}-open`);
      const box = await page.$eval('#practice-draft', (one) => one.getBoundingClientRect().top);
      const isAbove = (card: CardSeen) => (card.buttons[0]?.y ?? 0) < box;
      expect(isAbove(open)).toBe(isAbove(before));
      // On its side nothing is covered that was free.
      expect(await covered(page)).toEqual(free);
      if (isAbove(before)) expect(free).toEqual([]);
      const [more, all] = ['More', 'Hide everything now'].map(
        (label) => open.buttons.find((one) => one.name.includes(label))?.y ?? -1,
      );
      expect(more).toBeGreaterThan(0);
      expect(all).toBeGreaterThan(more ?? 0);
      expect(all).toBeLessThan(height);
      // A trusted press where it is drawn reaches it, so it is neither cut off nor covered.
      await pressOnCard(page, browser, 'Hide everything now');
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
    // The browser speaks American English; the list that will be shown is chosen right there.
    const chooser = await page.waitForSelector('label:has(input:checked) + label select');
    await page.waitForFunction((one) => one?.value === 'US', {}, chooser);
    await chooser?.select('GB');
    await until('it is kept', async () => (await textsIn(browser)).includes('"country":"GB"'));
    await toFront(page);
    await goTo(page, browser, { name: 'help', page: 'journal.html', hash: '#/help' });
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
