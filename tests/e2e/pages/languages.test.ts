import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builds, launch } from '../browser.ts';
import { getCard } from '../card.ts';
import { findBrowser } from '../find-browser.ts';
import { agree, toFront } from '../welcome.ts';
import { tooWide } from './access.ts';
import { pictures } from './looks.ts';
import { resize } from './resize.ts';
import { seedHistory } from './seed.ts';
import { goTo, type State, seeMark } from './states.ts';

/*
 * What fits in English may not fit in German, and Arabic begins on the other side: every language in a narrow window of
 * Firefox. A slice of the languages by itself, all with LANGUAGES=all. Pictures are left to be looked at.
 */

const all = readdirSync(join(import.meta.dirname, '../../../public/_locales'));
const languages = process.env.LANGUAGES === 'all' ? all : ['ar', 'de'];

const states: readonly State[] = [
  { name: 'popup', page: 'popup.html' },
  { name: 'look-back', page: 'journal.html', hash: '#/look-back' },
  { name: 'write', page: 'journal.html', hash: '#/write' },
  { name: 'settings', page: 'journal.html', hash: '#/settings' },
];

/** A build that speaks one language whatever the browser speaks: its texts stand in the place of the English ones. */
function buildIn(language: string, build: string): string {
  const copy = mkdtempSync(join(tmpdir(), `mutual-${language}-`));
  cpSync(build, copy, { recursive: true });
  for (const one of all) {
    cpSync(join(build, `_locales/${language}`), join(copy, `_locales/${one}`), { recursive: true });
  }
  return copy;
}

describe.each(['firefox'] as const)('in %s', (name) => {
  it.each(languages)('every page fits a narrow window in “%s”', async (language) => {
    const found = findBrowser(name);
    if (!found) throw new Error(`${name} is not installed`);
    const build = buildIn(language, builds[name]);
    const browser = await launch(found, { build });
    mkdirSync(pictures, { recursive: true });
    const faults: string[] = [];
    try {
      const page = await browser.welcome();
      await toFront(page);
      await agree(page);
      const look = async (at: string, width: number) => {
        faults.push(...(await tooWide(page)).map((one) => `${at}: ${one}`));
        await resize(page, width, 640);
        const path = join(pictures, `${at}.${language}.${name}.png`) as `${string}.png`;
        await page.screenshot({ path });
        await resize(page, 1280, 800);
      };
      await seedHistory(page, { days: 60 });
      await page.click('.practice li:nth-of-type(2) .draft');
      await seeMark(page);
      await page.keyboard.press('Enter');
      await getCard(page, browser);
      await look('welcome-card', 360);
      for (const state of states) {
        await goTo(page, browser, state);
        await look(state.name, state.name === 'popup' ? 360 : 480);
      }
      expect(await page.evaluate(() => document.documentElement.lang)).toContain(language);
    } finally {
      await browser.close();
      browser.remove();
      rmSync(build, { recursive: true, force: true });
    }
    expect(faults).toEqual([]);
  });
});
