import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launch } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import { until } from './until.ts';
import { agree, press } from './welcome.ts';

const written = 'Sunday. I asked for help with the move, and it was fine to ask.';
const firstLine =
  "This describes one person's own typed messages. It is not evidence about anyone else.";

describe.each(['chromium', 'firefox'] as const)('the journal in %s', (name) => {
  let browser: ExtensionBrowser;
  let journal: Page;

  beforeAll(async () => {
    const found = findBrowser(name);
    if (!found) throw new Error(`${name} is not installed`);
    browser = await launch(found);
    await agree(await browser.welcome());
    journal = await browser.open(browser.page('journal.html'));
  });

  afterAll(async () => {
    await browser?.close();
    browser?.remove();
  });

  /** Goes to a room, chooses a format, and reads the file that the browser downloads. */
  async function exported(format: string, ending: string): Promise<string> {
    await journal.bringToFront();
    await journal.evaluate(() => {
      location.hash = '#export';
    });
    await press(journal, `input[name="format"][value="${format}"]`);
    await press(journal, 'form button[type="submit"]');
    const file = await until(`a file ${ending}`, () => {
      const files = existsSync(browser.downloads) ? readdirSync(browser.downloads) : [];
      const done = files.find((one) => one.endsWith(ending));
      return done && readFileSync(join(browser.downloads, done)).length > 0 ? done : undefined;
    });
    return readFileSync(join(browser.downloads, file), 'utf8');
  }

  it('keeps what is written without being asked', async () => {
    await journal.bringToFront();
    const paper = await journal.waitForSelector('textarea.sheet-of-paper');
    await paper?.type(written);
    await until('it says so', () =>
      journal.evaluate(() => /saved/i.test(document.querySelector('.editor')?.textContent ?? '')),
    );
    const again = await browser.open(browser.page('journal.html'));
    await until('it is there on a second look', () =>
      again.evaluate((text) => document.body.innerText.includes(text.slice(0, 20)), written),
    );
    await again.close();
  });

  it('is exported as JSON that reads back', async () => {
    const file = JSON.parse(await exported('json', '.json'));
    expect(JSON.stringify(file)).toContain(firstLine);
    const pages = (file as { pages: { text: string }[] }).pages;
    expect(pages.map(({ text }) => text)).toContain(written);
  });

  it('is exported as Markdown', async () => {
    const file = await exported('markdown', '.md');
    expect(file).toContain(firstLine);
    expect(file).toContain(written);
  });
});
