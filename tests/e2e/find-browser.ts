import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface BrowserFound {
  readonly name: 'chromium' | 'firefox';
  readonly path: string;
}

const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const installed = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

/** The first browser of a kind on this machine: on the search path, else where its installer puts it. */
export function findBrowser(name: BrowserFound['name']): BrowserFound | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const named = commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  const path = [...named, ...installed[name]].find((candidate) => existsSync(candidate));
  return path ? { name, path } : undefined;
}

/** A browser whose path the user gave; its kind is read from the file's name. */
export function browserAt(path: string): BrowserFound {
  if (!existsSync(path)) throw new Error(`There is no browser at ${path}.`);
  return { name: /firefox/i.test(path) ? 'firefox' : 'chromium', path };
}
