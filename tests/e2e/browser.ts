import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserFound } from './find-browser.ts';

const root = join(import.meta.dirname, '../..');
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
  /** Opens any address; extension pages by `page('popup.html')`. */
  open(url: string): Promise<Page>;
  /** The address of one of the extension's pages. */
  page(path: string): string;
  /** The page that the extension opened by itself on install. */
  welcome(): Promise<Page>;
  /** Ends the background worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
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
}

/** Starts a browser with the extension installed. */
export async function launch(
  found: BrowserFound,
  options: LaunchOptions = {},
): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `mutual-${found.name}-`));
  const start = found.name === 'chromium' ? launchChromium : launchFirefox;
  return start(found.path, profile, options);
}

async function launchChromium(
  executablePath: string,
  profile: string,
  { headless = true, build = builds.chromium, args = [] }: LaunchOptions,
): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir: profile,
    enableExtensions: [build],
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      ...args,
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
  const base = new URL('/', worker.url()).href;
  return {
    name: 'chromium',
    browser,
    profile,
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
      return page;
    },
    async stopWorker() {
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { type, url, targetId } of targetInfos) {
        if (type === 'service_worker' && url.startsWith(base)) {
          await session.send('Target.closeTarget', { targetId });
        }
      }
      await session.detach();
    },
    close: () => browser.close(),
    remove: () => rmSync(profile, { recursive: true, force: true }),
  };
}

/** The part of the BiDi connection that reaches Firefox's own window; puppeteer has no public door to it. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

function connectionOf(browser: Browser): BidiConnection {
  const { connection } = browser as unknown as { connection?: BidiConnection };
  if (!connection) throw new Error('this browser has no BiDi connection');
  return connection;
}

/** Evaluates in Firefox's browser window, with the browser's own rights. */
export async function evaluateInChrome(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [context] = (result as { contexts: { context: string }[] }).contexts;
  if (!context) throw new Error('Firefox shows no browser window');
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: context.context },
    awaitPromise: true,
  });
  const evaluated = answer.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (evaluated.exceptionDetails) throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result?.value;
}

async function launchFirefox(
  executablePath: string,
  profile: string,
  { headless = true, build = builds.firefox, args = [] }: LaunchOptions,
): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      'intl.accept_languages': 'en-US',
    },
  });
  await browser.installExtension(build);
  const base = `moz-extension://${geckoUuid}/`;
  const reached = async (page: Page, url: string) => {
    for (;;) {
      const here = await page
        .evaluate(() => [location.href, document.readyState])
        .catch(() => undefined);
      if (here?.[0]?.startsWith(url) && here[1] === 'complete') return page;
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  return {
    name: 'firefox',
    browser,
    profile,
    page: (path) => `${base}${path}`,
    async open(url) {
      const page = await browser.newPage();
      if (!url.startsWith(base)) {
        await page.goto(url);
        return page;
      }
      // Firefox does not report the load of an extension page.
      page.goto(url).catch(() => undefined);
      return reached(page, url);
    },
    async welcome() {
      for (;;) {
        for (const page of await browser.pages()) {
          if (page.url().startsWith(`${base}welcome.html`)) return page;
        }
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    async stopWorker() {
      await evaluateInChrome(
        browser,
        `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.terminateBackground()`,
      );
    },
    close: () => browser.close(),
    remove: () => rmSync(profile, { recursive: true, force: true }),
  };
}
