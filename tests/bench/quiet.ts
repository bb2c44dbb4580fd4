import type { Page } from 'puppeteer-core';
import { until } from '../e2e/until.ts';
import { ownWorldOf } from './own-world.ts';
import { type Row, within } from './row.ts';
import { inWorld } from './world.ts';

async function listenersOn(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  const { metrics } = await client
    .send('Performance.enable')
    .then(() => client.send('Performance.getMetrics'));
  await client.detach();
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN;
}

/** What the extension leaves on sites that are not switched on, beside one that is. */
export function measureQuiet(): Promise<Row[]> {
  return inWorld({ on: false }, async ({ browser, welcome, pages }) => {
    const registered = await welcome.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      return (await chrome.scripting.getRegisteredContentScripts()).length;
    });
    const off = await inPage(await browser.open(pages.url('textarea', 'without')));
    return [
      within('not switched on: scripts registered', registered, 0),
      within('not switched on: scripts in the page', off.scripts, 0),
      within('not switched on: listeners beside the page’s own', off.listeners, 0),
    ];
  }).then(async (rows) => {
    // Where it is switched on, the same look must find it.
    const on = await inWorld({}, async ({ open }) => inPage(await open('textarea', 'with')));
    if (on.scripts === 0 || on.listeners === 0) throw new Error('the look finds nothing at all');
    return [
      ...rows,
      within('switched on: scripts in the page', on.scripts, null),
      within('switched on: listeners beside the page’s own', on.listeners, null),
    ];
  });
}

/** The box's page has one listener of its own. */
const ownListeners = 1;

async function inPage(page: Page): Promise<{ scripts: number; listeners: number }> {
  const { scripts, context } = await ownWorldOf(page);
  await until('the page is complete', () =>
    page.evaluate(() => document.readyState === 'complete'),
  );
  const listeners = (await listenersOn(page)) - ownListeners;
  return { scripts: Math.max(scripts, context === undefined ? 0 : 1), listeners };
}
