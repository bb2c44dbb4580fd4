import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findBrowser } from '../find-browser.ts';
import { until } from '../until.ts';
import { agree, registerAt, switchOn } from '../welcome.ts';
import { type EditorPages, startEditorPages } from './pages.ts';

interface Area {
  get(key: string): Promise<object>;
  remove(key: string): Promise<void>;
}

/**
 * Runs on a page of the extension: true once nothing more was counted for a while. What is counted is changed under a
 * lock, after a few looks into the storage: one that is under way is seen, however slow the machine is.
 */
async function forgetHints(): Promise<boolean> {
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    { readonly storage: Record<'local' | 'session', Area> } | undefined
  >;
  const { storage } = scope.browser ?? scope.chrome ?? {};
  if (!storage) throw new Error('this is no page of the extension');
  await storage.local.remove('budget');
  await storage.session.remove('budget details');
  for (let looks = 0; looks < 40; looks += 1) {
    const { held = [], pending = [] } = await navigator.locks.query();
    if (held.length + pending.length > 0) return false;
    if (Object.keys(await storage.local.get('budget')).length > 0) return false;
  }
  return true;
}

/** Runs on a page of the extension: whether no hint was counted yet. */
async function isBudgetFresh(): Promise<boolean> {
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    { readonly storage: Record<'local', Area> } | undefined
  >;
  const kept = await (scope.browser ?? scope.chrome)?.storage.local.get('budget');
  return Object.keys(kept ?? {}).length === 0;
}

/** Runs on a page of the extension: the settings then allow as many hints as they can. */
async function allowMany(): Promise<void> {
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    { readonly storage: Record<'local', Area & { set(all: object): Promise<void> }> } | undefined
  >;
  const { local } = (scope.browser ?? scope.chrome)?.storage ?? {};
  const { settings } = ((await local?.get('settings')) ?? {}) as { settings?: object };
  await local?.set({ settings: { ...settings, hintsPerHour: 60, hintsPerDay: 200 } });
}

/** Runs on a page of the extension. */
async function readHealth(origin: string) {
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    { readonly storage: Record<'session', Area> } | undefined
  >;
  const all = (await (scope.browser ?? scope.chrome)?.storage.session.get('session')) as {
    session?: { health?: Record<string, { state: string; lastSend: number | null }> };
  };
  return all.session?.health?.[origin];
}

/** A browser in which the editors' pages are switched on, with one tab for them. */
export interface Site {
  readonly browser: ExtensionBrowser;
  readonly pages: EditorPages;
  readonly page: Page;
  /** The hint budget is as on the first day. So many holds are more than a day has. */
  forgetHints(): Promise<void>;
  /** No hint was counted since they were forgotten. */
  isBudgetFresh(): Promise<boolean>;
  /** As many hints an hour as the user can choose. */
  allowMany(): Promise<void>;
  /** What the popup is told of the site: its state, and whether a send was seen. */
  health(): Promise<{ readonly state: string; readonly lastSend: number | null } | undefined>;
  /** Switches another site on; the browser was asked for it before. */
  switchOn(origin: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser for the editors' pages, with the extension as built or another build of it. */
export async function openSite(name: ExtensionBrowser['name'], build?: string): Promise<Site> {
  const found = findBrowser(name);
  if (!found) throw new Error(`${name} is not installed`);
  const pages = await startEditorPages();
  const browser = await launch(found, build ? { build } : {});
  const welcome = await browser.welcome();
  await agree(welcome);
  await switchOn(welcome, browser, 'http://localhost');
  const page = await browser.open(pages.url('textarea', 'page'));
  return {
    browser,
    pages,
    page,
    async forgetHints() {
      await until('the budget is as on the first day', () => welcome.evaluate(forgetHints));
    },
    isBudgetFresh: () => welcome.evaluate(isBudgetFresh),
    allowMany: () => welcome.evaluate(allowMany),
    health: () => welcome.evaluate(readHealth, new URL(page.url()).origin),
    switchOn: (origin) => registerAt(welcome, browser, origin),
    async close() {
      await browser.close();
      browser.remove();
      await pages.stop();
    },
  };
}
