import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { axeFindings, smallTargets, tooWide, walkWithTab } from './access.ts';
import { pictures, takePictures } from './looks.ts';
import { stages, throughStates } from './states.ts';

const all = stages.flatMap(({ states }) => states).length;

/** States whose every control is gone through with Tab: one of each room, and each page. */
const walked =
  /^(?:new-welcome|years-popup|fresh-(?:import|export|lock|forget|help)|years-(?:write|words|cards|look-back)|locked-popup-locked)$/;

describe.each(['chromium', 'firefox'] as const)('every page and state in %s', (name) => {
  it('has no finding of axe-core, no small target, nothing too wide at 400 %; by keyboard in Chromium', async () => {
    const faults: string[] = [];
    const note = (at: string, found: readonly string[]) =>
      faults.push(...found.map((one) => `${at}: ${one}`));
    const failed = await throughStates(name, async (page, at) => {
      note(at, await axeFindings(page, 'dark'));
      note(at, await axeFindings(page, 'light'));
      note(at, await smallTargets(page));
      note(at, await tooWide(page));
      // A driven Firefox leaves the focus with its own window after a navigation, where no page shows any.
      if (name === 'chromium' && walked.test(at)) note(at, await walkWithTab(page));
      if (name === 'chromium') {
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
    if (name === 'chromium') expect(readdirSync(pictures).length).toBeGreaterThanOrEqual(6 * all);
  }, 600_000);
});
