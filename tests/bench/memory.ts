import type { CDPSession, Page } from 'puppeteer-core';
import { looks } from '../../lib/composer/hold-event.ts';
import { passes } from '../e2e/until.ts';
import { type Row, within } from './row.ts';
import { inWorld } from './world.ts';

/** Eight hours of somebody who writes a message a minute, without the pauses. */
const hours = 8;
const messagesAnHour = 60;
const words = 'home by six and then the train to the coast'.split(' ').map((word) => `${word} `);

/** After a send the script looks whether the box stays empty, no longer than this (ms). */
const lastLook = Math.max(...looks);

/** What is in use in the tab after everything that can go has gone (MB). */
async function memoryOf(client: CDPSession): Promise<number> {
  await passes(lastLook);
  for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return used / 2 ** 20;
}

async function anHour(page: Page, client: CDPSession): Promise<void> {
  await page.bringToFront();
  await page.click('#box');
  for (let sent = 0; sent < messagesAnHour; sent += 1) {
    for (const text of words) await client.send('Input.insertText', { text });
    await page.keyboard.press('Enter');
  }
}

/** What the tab holds with the extension above what it holds without it, over a day of writing. */
export function measureMemory(): Promise<Row[]> {
  return inWorld({}, async (world) => {
    const arms = [];
    for (const extension of ['with', 'without'] as const) {
      const page = await world.open('textarea', extension);
      const client = await page.createCDPSession();
      await client.send('Performance.enable');
      arms.push({ page, client, taken: [] as number[] });
    }
    for (let hour = 0; hour < hours; hour += 1) {
      for (const { page, client, taken } of arms) {
        await anHour(page, client);
        taken.push(await memoryOf(client));
      }
    }
    const [ours = [], theirs = []] = arms.map(({ taken }) => taken);
    const above = ours.map((one, at) => one - (theirs[at] ?? Number.NaN));
    const [first = Number.NaN] = ours;
    const last = ours.at(-1) ?? Number.NaN;
    const grown = { peer: first, peerName: 'first hour', ratio: last / first };
    return [
      within('tab, above the page alone, most in 8 hours (MB)', Math.max(...above), 2),
      {
        ...within('tab, all of it in the eighth hour (MB)', last, null),
        ...grown,
        goal: 'ratio at most 1.05',
        ok: last / first <= 1.05,
      },
    ];
  });
}
