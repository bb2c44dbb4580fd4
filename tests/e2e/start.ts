import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser.ts';
import { type BrowserFound, browserAt, findBrowser } from './find-browser.ts';
import { show } from './show.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    headless: { type: 'boolean' },
    language: { type: 'string' },
  },
});

function hasDisplay(): boolean {
  const { platform, env } = process;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function chooseBrowser(): BrowserFound {
  if (values.browser) return browserAt(values.browser);
  const found = findBrowser('chromium') ?? findBrowser('firefox');
  if (!found) {
    throw new Error(
      'No browser was found. Install Chromium or Firefox, or name one: npm start -- --browser PATH',
    );
  }
  return found;
}

/** Builds, opens the extension at its welcome page, and without a display shows itself in text and pictures. */
async function start(): Promise<void> {
  const found = chooseBrowser();
  say(`Building for ${found.name} …`);
  const target = found.name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const wxt = join(import.meta.dirname, '../../node_modules/wxt/bin/wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build', ...target], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  const headless = values.headless ?? !hasDisplay();
  const { language = Intl.DateTimeFormat().resolvedOptions().locale } = values;
  const browser = await launch(found, { headless, language });
  try {
    const welcome = await browser.welcome();
    if (headless) {
      const folder = mkdtempSync(join(tmpdir(), 'mutual-pictures-'));
      await show(browser, welcome, folder, say);
      await browser.close();
    } else {
      say(`Mutual is open in ${found.path}. Close the browser to end.`);
      await new Promise((closed) => browser.browser.once('disconnected', closed));
    }
  } finally {
    browser.remove();
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
