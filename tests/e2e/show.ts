import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browser.ts';
import { findCard, getCard } from './card.ts';
import { passes, until } from './until.ts';
import { agree } from './welcome.ts';

const drafts = [
  'home by six, the train is on time',
  'you never help with the boxes, could you carry one up tonight?',
  'thank you for the soup! shall i bring the pot back on friday?',
  'fine, if you will not come to mine then i am not coming to yours',
  'i am scared of you when you drink',
];

const box = '#practice-draft';
/** About the pace of somebody who types fast: ms a key. */
const pace = { delay: 40 };
const last = '.practice .sent li:last-of-type';

/** Whether a draft is the last message of the practice conversation. */
function isSent(page: Page, draft: string): Promise<boolean> {
  return page.evaluate(
    (selector, text) => document.querySelector(selector)?.textContent === text,
    `${last} .bubble`,
    draft,
  );
}

/** Types one draft into the practice composer and tells what became of it. */
async function practise(page: Page, browser: ExtensionBrowser, draft: string): Promise<string[]> {
  await page.click(box);
  await page.type(box, draft, pace);
  // Somebody looks at it once more, as slow as the machine may be.
  await passes(500);
  await page.keyboard.press('Enter');
  const outcome = await until('the draft was sent or held', async () => {
    if (await isSent(page, draft)) return 'sent at the first Enter';
    return (await findCard(page, browser)) ? 'held' : undefined;
  });
  const lines = [`  ${outcome}`];
  if (outcome === 'held') {
    lines.push(`  card: ${(await getCard(page, browser)).text}`);
    // A second press within 400 ms counts as part of the first.
    await passes(450);
    await page.keyboard.press('Enter');
    await until('the second Enter sends', () => isSent(page, draft));
    lines.push('  sent at the second Enter, unchanged');
  }
  const read = await page.$eval(`${last} .soft`, (one) => one.textContent?.trim() ?? '');
  return [`  read: ${read}`, ...lines];
}

async function picture(page: Page, folder: string, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}

/** Tries the practice composer, the popup and the journal, tells what they say, and leaves pictures in a folder. */
export async function show(
  browser: ExtensionBrowser,
  welcome: Page,
  folder: string,
  say: (text: string) => void,
): Promise<void> {
  // Pictures of a card half faded in show nothing.
  await welcome.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await agree(welcome);
  say('\nThe practice composer on the welcome page:');
  for (const draft of drafts) {
    say(`\n“${draft}”`);
    for (const line of await practise(welcome, browser, draft)) say(line);
  }
  await welcome.type(box, drafts[1] ?? '', pace);
  await welcome.keyboard.press('Enter');
  await getCard(welcome, browser);
  await picture(welcome, folder, 'card');
  await welcome.keyboard.press('Escape');
  await until('the card is hidden', async () => !(await findCard(welcome, browser)));
  await picture(welcome, folder, 'welcome');

  const popup = await browser.open(browser.page('popup.html'));
  await popup.setViewport({ width: 380, height: 600 });
  const text = await until('the popup says something', () =>
    popup.evaluate(() => document.body.innerText.trim()),
  );
  say(`\nThe popup:\n${text.replace(/^/gm, '  ')}`);
  await picture(popup, folder, 'popup');

  const journal = await browser.open(browser.page('journal.html'));
  await until('the journal is drawn', () =>
    journal.evaluate(() => document.body.innerText.trim().length > 0),
  );
  await picture(journal, folder, 'journal');
  say(`\nPictures of card, welcome page, popup and journal: ${folder}`);
}
