import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Day } from '../../../lib/journal/schema.ts';
import type { SeededOptions } from '../../journal/seeded.ts';
import { until } from '../until.ts';

let script: Promise<string> | undefined;

async function buildScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'fill.ts'), formats: ['iife'], name: 'fill' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built');
  return bundle.output[0].code;
}

/** The local day of the machine, on which a seeded history ends. */
export function today(): Day {
  const now = new Date();
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}

/** Writes a seeded history through one of the extension's pages; the number of its entries. */
export async function seedHistory(
  page: Page,
  options: Partial<SeededOptions> = {},
): Promise<number> {
  script ??= buildScript();
  await page.evaluate(await script);
  // Begun and looked at, since a million entries take longer than a driver waits for an answer.
  await page.evaluate(
    `void fillHistory(${JSON.stringify(today())}, ${JSON.stringify(options)}).then((count) => { globalThis.filled = count; })`,
  );
  const filled = await until(
    'the history is filled',
    () => page.evaluate('globalThis.filled') as Promise<number | undefined>,
    200_000,
  );
  await page.evaluate('delete globalThis.filled');
  return filled;
}
