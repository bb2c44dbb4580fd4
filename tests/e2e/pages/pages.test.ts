import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { axeFindings, faintPlaceholders, smallTargets, tooWide, walkWithTab } from './access.ts';
import { pictures, takePictures } from './looks.ts';
import { nameOf, stages, throughStates } from './states.ts';

/** All states in both browsers, and pictures of them: `npm run test:pages`. */
const isWhole = process.env.PAGES === 'all';

/** Each page, and one state of each room: gone through with Tab in Chromium; else Firefox is asked for these alone. */
const main =
  /^(?:new-welcome|years-popup|fresh-(?:import|export|lock|forget|help)|years-(?:write|words|cards|look-back)|locked-popup-locked)$/;

describe.each(['chromium', 'firefox'] as const)('every page and state in %s', (name) => {
  it('has no finding of axe-core, no faint placeholder, no small target, nothing too wide at 400 %; by keyboard in Chromium', async () => {
    const faults: string[] = [];
    const note = (at: string, found: readonly string[]) =>
      faults.push(...found.map((one) => `${at}: ${one}`));
    let looked = 0;
    const wants = (at: string) => name === 'chromium' || isWhole || main.test(at);
    const failed = await throughStates(name, wants, async (page, at) => {
      looked += 1;
      for (const theme of ['dark', 'light'] as const) {
        note(at, await axeFindings(page, theme));
        note(at, await faintPlaceholders(page));
      }
      note(at, await smallTargets(page));
      note(at, await tooWide(page));
      // A driven Firefox leaves the focus with its own window after a navigation, where no page shows any.
      if (name === 'chromium' && main.test(at)) note(at, await walkWithTab(page));
      if (name === 'chromium' && isWhole) {
        await page.evaluate(() => {
          delete document.documentElement.dataset.theme;
          // What the walk with Tab left behind.
          if (!document.activeElement?.matches('textarea'))
            (document.activeElement as HTMLElement | null)?.blur();
        });
        await takePictures(page, at);
      }
    });
    expect([...failed, ...faults]).toEqual([]);
    const all = stages.flatMap((stage) => stage.states.map((state) => nameOf(stage, state)));
    expect(looked).toBe(all.filter(wants).length);
    if (name === 'chromium' && isWhole)
      expect(readdirSync(pictures).length).toBeGreaterThanOrEqual(6 * all.length);
  }, 600_000);
});
