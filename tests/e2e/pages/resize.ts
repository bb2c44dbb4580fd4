import type { Page } from 'puppeteer-core';
import { until } from '../until.ts';

/** Makes the window of a page so large (CSS pixels), and waits until the page knows it. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height });
  await until(`the window is ${width} by ${height}`, () =>
    page.evaluate((w, h) => innerWidth === w && innerHeight === h, width, height),
  );
}
