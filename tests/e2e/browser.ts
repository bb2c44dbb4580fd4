import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserFound } from './find-browser.ts';
import {
  closeCleanly,
  connectionOf,
  evaluateInChrome,
  takeCompiled,
  tellOfUntold,
} from './firefox.ts';
import { until } from './until.ts';

const root = join(import.meta.dirname, '../..');
/** A browser starts within this on a machine that has much else to do (ms). */
const startWithin = 90_000;
/** A profile in which Firefox has compiled its own code; a run of all tests has one. */
const compiledFirefox = process.env.COMPILED_FIREFOX;
const geckoId = 'mutual@mutual.invalid';
const geckoUuid = '7c1c3a5e-3f0b-4a58-9a52-0d6d3f7a1b11';

/** Where `npm run build` puts the extension for each browser. */
export const builds = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
} as const;

/** A real browser that holds the built extension, unpatched. */
export interface ExtensionBrowser {
  readonly name: BrowserFound['name'];
  readonly browser: Browser;
  readonly profile: string;
  /** Where the browser puts what is downloaded. */
  readonly downloads: string;
  /** Opens any address; extension pages by `page('popup.html')`. */
  open(url: string): Promise<Page>;
  /** The address of one of the extension's pages. */
  page(path: string): string;
  /** The page that the extension opened by itself on install. */
  welcome(): Promise<Page>;
  /** Answers the browser's own prompt for an origin ahead of time, since no driver can press it. */
  allow(origin: string): Promise<void>;
  /** Ends the background worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Switches the extension off or on, as the user does in the browser's own list. */
  enable(on: boolean): Promise<void>;
  /** Ends the browser; the profile stays until `remove`. */
  close(): Promise<void>;
  remove(): void;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  /** A profile to reuse; a new one in the temporary folder otherwise. */
  readonly profile?: string;
  /** Another build of the extension. */
  readonly build?: string;
  readonly args?: readonly string[];
  /** The browser's own language, whatever the machine's is; Firefox speaks only those that it has. */
  readonly language?: string;
}

/** Starts a browser with the extension installed. */
export async function launch(
  found: BrowserFound,
  options: LaunchOptions = {},
): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `mutual-${found.name}-`));
  if (found.name === 'firefox' && compiledFirefox && !options.profile) {
    takeCompiled(compiledFirefox, profile);
  }
  const start = found.name === 'chromium' ? launchChromium : launchFirefox;
  return start(found.path, profile, options);
}

/** The answer of a step of the start; where it fails, the browser is closed, so that none is left running. */
async function orClosed<T>(browser: Browser, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** What the page `chrome://extensions` itself has. */
interface OwnPage {
  readonly chrome: {
    readonly developerPrivate: {
      addHostPermission(extension: string, origin: string): Promise<void>;
    };
    readonly management: { setEnabled(extension: string, on: boolean): Promise<void> };
  };
}

async function launchChromium(
  executablePath: string,
  profile: string,
  { headless = true, build = builds.chromium, args = [], language = 'en-US' }: LaunchOptions,
): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    timeout: startWithin,
    headless,
    userDataDir: profile,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      ...args,
    ],
    // Where Chromium on Linux looks for it.
    env: { ...process.env, LANGUAGE: language },
  });
  // Awaited, which the driver's own list of extensions is not: in a profile that has it already it is loaded anew.
  const base = await orClosed(browser, async () => {
    const own = `chrome-extension://${await browser.installExtension(build)}/`;
    await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url() === `${own}background.js`,
    );
    return own;
  });
  const downloads = join(profile, 'downloads');
  const control = await browser.target().createCDPSession();
  await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return {
    name: 'chromium',
    browser,
    profile,
    downloads,
    page: (path) => `${base}${path}`,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async welcome() {
      const target = await browser.waitForTarget((one) => one.url() === `${base}welcome.html`);
      const page = await target.page();
      if (!page) throw new Error('the welcome page has no page');
      await until('the welcome page is open', () => isAt(page, target.url()));
      return page;
    },
    async allow(origin) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      // What the user may do on this page for any site; the extension's own request then needs no prompt.
      await page.evaluate(
        (id, host) =>
          (globalThis as unknown as OwnPage).chrome.developerPrivate.addHostPermission(id, host),
        new URL(base).host,
        origin,
      );
      await page.close();
    },
    async stopWorker() {
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { type, url, targetId } of targetInfos) {
        if (type === 'service_worker' && url.startsWith(base)) {
          await session.send('Target.closeTarget', { targetId }).catch(isGone);
        }
      }
      await session.detach();
    },
    async enable(on) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        (id, to) => (globalThis as unknown as OwnPage).chrome.management.setEnabled(id, to),
        new URL(base).host,
        on,
      );
      await page.close();
    },
    close: () => browser.close(),
    remove: () => rmSync(profile, { recursive: true, force: true }),
  };
}

/** Whether a page has loaded an address, as the page itself knows: the browser may tell of it before it is so. */
function isAt(page: Page, url: string): Promise<boolean> {
  return page
    .evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', url)
    .catch(() => false);
}

/** A worker may end by itself between being listed and being ended. */
function isGone(error: Error): void {
  if (!error.message.includes('No target with given id')) throw error;
}

async function launchFirefox(
  executablePath: string,
  profile: string,
  { headless = true, build = builds.firefox, args = [], language = 'en-US' }: LaunchOptions,
): Promise<ExtensionBrowser> {
  const downloads = join(profile, 'downloads');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    timeout: startWithin,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // Less work for the machine that all tests share: no process is started ahead, and half as many frames are drawn.
      'dom.ipc.processPrelaunch.enabled': false,
      'layout.frame_rate': 30,
    },
  });
  // Told before the answer to the order that changed the address, it delays this answer by 40 ms each time: Firefox
  // sends the second of two small messages when the first is acknowledged, and that is put off by the system.
  const history = { events: ['browsingContext.historyUpdated'] };
  await orClosed(browser, async () => {
    await connectionOf(browser).send('session.unsubscribe', history);
    await browser.installExtension(build);
  });
  const base = `moz-extension://${geckoUuid}/`;
  return {
    name: 'firefox',
    browser,
    profile,
    downloads,
    page: (path) => `${base}${path}`,
    async open(url) {
      const page = await browser.newPage();
      if (!url.startsWith(base)) {
        await page.goto(url);
        return page;
      }
      // Firefox reports neither the load nor the address of an extension page.
      page.goto(url).catch(() => undefined);
      await until(`${url} is open`, () => isAt(page, url));
      return page;
    },
    welcome() {
      const url = `${base}welcome.html`;
      return until('the welcome page is open', async () => {
        for (const page of await browser.pages()) if (await isAt(page, url)) return page;
        await tellOfUntold(browser, url);
        return undefined;
      });
    },
    // The preference `extensions.webextOptionalPermissionPrompts` has answered for every origin.
    allow: async () => undefined,
    async stopWorker() {
      await evaluateInChrome(
        browser,
        `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.terminateBackground()`,
      );
    },
    async enable(on) {
      await evaluateInChrome(
        browser,
        `AddonManager.getAddonByID(${JSON.stringify(geckoId)}).then((addon) => addon.${on ? 'enable' : 'disable'}()).then(() => true)`,
      );
    },
    close: () => closeCleanly(browser),
    remove: () => rmSync(profile, { recursive: true, force: true }),
  };
}
