import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithAge } from '../journal/age-tool.ts';
import { type ExtensionBrowser, launch } from './browser.ts';
import { downloaded } from './downloads.ts';
import { findBrowser } from './find-browser.ts';
import { until } from './until.ts';
import { agree, press, toFront } from './welcome.ts';

const written = 'Sunday. I asked for help with the move, and it was fine to ask.';
const passphrase = 'a walk by the sea';
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

  async function goTo(room: string): Promise<void> {
    await toFront(journal);
    await journal.evaluate((hash) => {
      location.hash = hash;
    }, `#/${room}`);
    await journal.waitForSelector(`a[href="#/${room}"][aria-current]`);
  }

  /** Goes to a room with long work in it, in which nothing says any more how the last one went. */
  async function goToWork(room: string): Promise<void> {
    await goTo('help');
    await goTo(room);
  }

  /** Begins the long work of the room; resolves to what the page says of it in the end. */
  async function begun(): Promise<string> {
    await press(journal, 'form button[type="submit"]');
    return until('it says how it went', () =>
      journal.evaluate(() =>
        document.querySelector('form progress')
          ? ''
          : (document.querySelector('form [role="status"]')?.textContent ?? ''),
      ),
    );
  }

  /** Makes a file in a format, and waits until the browser has downloaded it. */
  async function exported(format: string, ending: string, passphrase = ''): Promise<string> {
    await goToWork('export');
    await press(journal, `input[name="format"][value="${format}"]`);
    await journal.type('input[name="next"]', passphrase);
    if (passphrase !== '') {
      await (await journal.waitForSelector('input[name="again"]'))?.type(passphrase);
    }
    expect(await begun()).toBe('The file is made: The journal alone');
    return downloaded(browser, ending);
  }

  /** Imports a file, and says how the page said it went. */
  async function imported(file: string, passphrase = ''): Promise<string> {
    await goToWork('import');
    const field = await journal.waitForSelector('input[type="file"]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    if (passphrase !== '') await journal.type('input[name="passphrase"]', passphrase);
    return begun();
  }

  it('keeps what is written without being asked', async () => {
    await toFront(journal);
    const paper = await journal.waitForSelector('textarea.sheet-of-paper');
    await paper?.type(written);
    await until('it says so', () =>
      journal.evaluate(
        () => document.querySelector('.editor [role="status"]')?.textContent === 'Saved',
      ),
    );
    const again = await browser.open(browser.page('journal.html'));
    await until('it is there on a second look', () =>
      again.evaluate((text) => document.body.innerText.includes(text.slice(0, 20)), written),
    );
    await again.close();
  });

  it('is exported as JSON that reads back', async () => {
    const file = JSON.parse(readFileSync(await exported('json', '.json'), 'utf8'));
    expect(JSON.stringify(file)).toContain(firstLine);
    const pages = (file as { pages: { text: string }[] }).pages;
    expect(pages.map(({ text }) => text)).toContain(written);
  });

  it('is exported as Markdown', async () => {
    const file = readFileSync(await exported('markdown', '.md'), 'utf8');
    expect(file).toContain(firstLine);
    expect(file).toContain(written);
  });

  it('is sealed so that the age tool opens it', async () => {
    const sealed = await exported('json', '.json.age', passphrase);
    expect(readFileSync(sealed, 'latin1')).not.toContain('Sunday');
    openWithAge(sealed, `${sealed}.open`, passphrase);
    expect(readFileSync(`${sealed}.open`, 'utf8')).toContain(written);
  });

  it('comes back from the sealed file once, and the second time changes nothing', async () => {
    const sealed = await downloaded(browser, '.age');
    await goTo('write');
    await press(journal, '.page-list li a');
    await until('the page is open, and removed', () =>
      journal.evaluate((text) => {
        if (document.querySelector('textarea')?.value !== text) return false;
        document.querySelector<HTMLButtonElement>('.editor button')?.click();
        return true;
      }, written),
    );
    await until('it is removed, and a new page is there', () =>
      journal.evaluate(
        () =>
          location.hash === '#/write' &&
          document.querySelector('p[role="status"] button') !== null &&
          document.querySelector('textarea')?.value === '',
      ),
    );
    expect(await imported(sealed)).toContain('Type its passphrase');
    expect(await imported(sealed, 'not this one')).toContain('does not open this file');
    // The page that was removed here later than the file was made stays removed; nothing else is new.
    expect(await imported(sealed, passphrase)).toContain('Nothing was changed');
    await goTo('forget');
    await press(journal, 'section:last-of-type button');
    await until('all of it is forgotten', () =>
      journal.evaluate(() =>
        /Everything is forgotten/.test(
          document.querySelector('[role="status"]')?.textContent ?? '',
        ),
      ),
    );
    expect(await imported(sealed)).toContain('Type its passphrase');
    expect(await imported(sealed, passphrase)).toBe('1 page was added or changed.');
    expect(await imported(sealed)).toContain('Type its passphrase');
    expect(await imported(sealed, passphrase)).toContain('Nothing was changed');
  }, 240_000);

  it('keeps what is typed without a pause when the page is loaded again, and asks before that', async () => {
    const own = await browser.open(browser.page('journal.html'));
    await toFront(own);
    const paper = await own.waitForSelector('textarea.sheet-of-paper');
    const asked: string[] = [];
    own.once('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const long = 'one word and one more '.repeat(3);
    await paper?.type(long, { delay: 50 });
    // In one step with a last key, which no save can have reached.
    void own
      .evaluate(() => {
        document.execCommand('insertText', false, 'x');
        location.reload();
      })
      .catch(() => undefined);
    const kept = await until('it is there after the reload', () =>
      own
        .evaluate(
          (begin) => {
            const [navigation] = performance.getEntriesByType('navigation');
            if ((navigation as PerformanceNavigationTiming).type !== 'reload') return undefined;
            return [...document.querySelectorAll('.page-list .line')]
              .map((line) => line.textContent ?? '')
              .find((line) => line.startsWith(begin));
          },
          long.slice(0, 8),
        )
        .catch(() => undefined),
    );
    // Three seconds of typing, of which the last second may be lost where the question was answered with yes.
    expect(kept.length).toBeGreaterThan(long.length / 2);
    expect(asked).toEqual(['beforeunload']);
  });
});
