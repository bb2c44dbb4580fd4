import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { browser as Browser } from 'wxt/browser';
import { builds, type ExtensionBrowser } from '../browser.ts';

/** Runs ahead of the worker: keeps every message and every log line in the session's memory, where no file is. */
const prelude = `(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const keep = (way, value) => {
    const key = 'heard ' + Date.now() + ' ' + Math.random();
    void api.storage.session.set({ [key]: { way, value: JSON.stringify(value) ?? '' } });
  };
  const { onConnect, onMessage } = api.runtime;
  const connect = onConnect.addListener.bind(onConnect);
  onConnect.addListener = (listener) => connect((port) => {
    port.onMessage.addListener((message) => keep('in', message));
    const post = port.postMessage.bind(port);
    port.postMessage = (message) => { keep('out', message); post(message); };
    listener(port);
  });
  const hear = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) => hear((...all) => { keep('in', all[0]); return listener(...all); });
  for (const [holder, way] of [[api.runtime, 'out'], [api.tabs, 'out']]) {
    const say = holder.sendMessage.bind(holder);
    holder.sendMessage = (...all) => { keep(way, all); return say(...all); };
  }
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
    const write = console[name].bind(console);
    console[name] = (...all) => { keep('log', all.map(String)); write(...all); };
  }
})();
`;

export interface Heard {
  readonly way: 'in' | 'out' | 'log';
  /** JSON of a message, or of the parts of a log line. */
  readonly value: string;
}

/** A copy of a build, changed by `change`; the folder is the caller's to remove. */
export function copyOf(
  name: ExtensionBrowser['name'],
  change: (folder: string) => void = () => undefined,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-build-'));
  cpSync(builds[name], folder, { recursive: true });
  change(folder);
  return folder;
}

/** Puts code ahead of one of a build's scripts. */
export function prepend(folder: string, file: string, code: string): void {
  const path = join(folder, file);
  writeFileSync(path, `${code}\n${readFileSync(path, 'utf8')}`);
}

/** A copy of a build whose worker keeps what it hears and says. */
export function listeningBuild(name: ExtensionBrowser['name']): string {
  return copyOf(name, (folder) => prepend(folder, 'background.js', prelude));
}

/** An extension that does nothing: what a browser writes by itself is seen with it. */
export function emptyBuild(name: ExtensionBrowser['name']): string {
  const folder = copyOf(name);
  for (const file of ['background.js', 'content-scripts/composer.js']) {
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

export function removeBuild(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What the worker heard, said and logged since the browser began. */
export function heardBy(page: Page): Promise<Heard[]> {
  return page.evaluate(async () => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', typeof Browser | undefined>;
    const api = scope.browser ?? scope.chrome;
    if (!api) throw new Error('this is no page of an extension');
    const all = await api.storage.session.get(null);
    return Object.keys(all)
      .filter((key) => key.startsWith('heard '))
      .toSorted()
      .map((key) => all[key] as Heard);
  });
}
