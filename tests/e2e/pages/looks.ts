import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { resize } from './resize.ts';

/** Where pictures of every page and state are left to be looked at; no part of the repository. */
export const pictures = join(import.meta.dirname, '../../../reports/pages');

/** How a page may be looked at. */
interface Look {
  readonly name: string;
  /** CSS pixels of a window 1,280 wide at 100 %. */
  readonly width: number;
  readonly features?: readonly { name: string; value: string }[];
  readonly rtl?: true;
}

const dark = { name: 'prefers-color-scheme', value: 'dark' };
const looks: readonly Look[] = [
  { name: 'light', width: 1280 },
  { name: 'dark', width: 1280, features: [dark] },
  { name: 'forced', width: 1280, features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'rtl', width: 1280, rtl: true },
  { name: '200', width: 640 },
  { name: '400', width: 320 },
];

async function turn(page: Page, rtl: boolean): Promise<void> {
  await page.evaluate(
    (dir) => {
      document.documentElement.dir = dir;
    },
    rtl ? 'rtl' : 'ltr',
  );
}

/** Takes a picture of the whole page in every look; Chromium only, which alone can be told all of them. */
export async function takePictures(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const session: CDPSession = await page.createCDPSession();
  const popup = page.url().includes('/popup.html');
  for (const { name: look, width, features = [], rtl = false } of looks) {
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features],
    });
    const inner = popup ? Math.min(width, 360) : width;
    await resize(page, inner, 800);
    await turn(page, rtl);
    // The window is as high as the page: a picture beyond the window is laid out in another one.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await resize(page, inner, height);
    await page.screenshot({ path: join(pictures, `${name}.${look}.png`) as `${string}.png` });
  }
  await session.send('Emulation.setEmulatedMedia', { features: [] });
  await turn(page, false);
  await resize(page, 1280, 800);
  await session.detach();
}
