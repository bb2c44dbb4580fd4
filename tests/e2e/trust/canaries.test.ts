import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builds, type ExtensionBrowser, launch } from '../browser.ts';
import { downloaded } from '../downloads.ts';
import { findBrowser } from '../find-browser.ts';
import { spoilHistory, textsIn } from '../history.ts';
import { until } from '../until.ts';
import { agree, press, switchOn } from '../welcome.ts';
import {
  type Canaries,
  canariesIn,
  type Found,
  filesBelow,
  isExtensionFile,
  makeCanaries,
  searchFiles,
} from './canaries.ts';
import { type Chat, type ChatWindow, startChat } from './chat.ts';
import { emptyBuild, type Heard, heardBy, listeningBuild, removeBuild } from './listening.ts';
import { enter, erase, insert, send } from './write.ts';

/** What is sent around a marked string; each leaves an entry, a hold, or nothing. */
const frames = [
  (it: string) => `thank you for the soup. ${it}`,
  (it: string) => `could you carry a box tonight? ${it}`,
  (it: string) => `on the train now ${it}`,
  (it: string) => `shall i bring the ladder? ${it}`,
  (it: string) => `you never help with the boxes. ${it}`,
  (it: string) => `i am scared of you when you drink. ${it}`,
  (it: string) => `> ${it}\nsounds good`,
] as const;

/** Incoming messages, names, titles, drafts and sent texts, as an evening of messages has them. */
async function converse(page: Page, canaries: Canaries, stopWorker: () => Promise<void>) {
  const { incoming, name, title, draft, sent } = canaries;
  await enter(page);
  for (const [at, words] of sent.entries()) {
    if (at % 3 === 0) {
      await page.evaluate(
        (jid, shown, head, rows) => {
          const chat = globalThis as unknown as ChatWindow;
          chat.open_chat(jid, shown, head);
          for (const row of rows) chat.receive(shown, row);
        },
        `${name[at / 3]}@localhost`,
        `${name[at / 3]}`,
        `${title[at / 3]}`,
        incoming.slice((at / 3) * 4, (at / 3) * 4 + 4),
      );
      await insert(page, `could you ${draft[at / 3]} please`);
      await erase(page);
    }
    await send(page, frames[at % frames.length]?.(words) ?? words);
    if (at % 60 === 59) await stopWorker();
  }
}

/** Exports in every open format, so that the pages and the browser's downloads have seen the history, which holds `words`. */
async function exportAll(
  browser: ExtensionBrowser,
  journal: Page,
  words: string,
): Promise<string[]> {
  const files: string[] = [];
  for (const [format, ending] of [
    ['json', '.json'],
    ['markdown', '.md'],
    ['csv', '.csv'],
  ] as const) {
    await journal.bringToFront();
    await journal.evaluate(() => {
      location.hash = '#export';
    });
    await press(journal, `input[name="format"][value="${format}"]`);
    await press(journal, 'form button[type="submit"]');
    files.push(await downloaded(browser, ending, (bytes) => bytes.includes(words)));
  }
  return files;
}

/** What a message may hold: the text of a draft, and the identity of a place. */
function withoutWhatItMay(message: string): string {
  return JSON.stringify(
    JSON.parse(message, function (this: { kind?: string }, key, value) {
      if (key === 'identity') return null;
      return key === 'text' && this.kind === 'draft' ? null : value;
    }),
  );
}

function draftTexts(heard: readonly Heard[]): string {
  return heard
    .map(({ value }) => JSON.parse(value) as { kind?: string; text?: string })
    .filter(({ kind }) => kind === 'draft')
    .map(({ text }) => text)
    .join('\n');
}

const found = (text: string, all: readonly string[]) => canariesIn(Buffer.from(text), all);

/** Where browsers write the titles and addresses of pages: some of it in their own time, some of it compressed. */
const ownTraces =
  /^(?:sessionstore[^/]*\.jsonlz4|places\.sqlite.*|formhistory\.sqlite.*|Default\/(?:Top Sites|History|Favicons|Shortcuts|Sessions|Visited Links|Network Action Predictor).*)$/;

/** Names of files without what is counted or drawn by lot. */
const classOf = ({ file }: Found) =>
  file.replace(/[0-9a-f]{8,}|\d+/gi, '#').replace(/#[^/]*$/, '#');

describe.each(['chromium', 'firefox'] as const)('a thousand marked strings in %s', (name) => {
  const canaries = makeCanaries(20261123);
  const foreign = [...canaries.incoming, ...canaries.title];
  const all = Object.values(canaries).flat();
  const spared = all.filter((one) => !canaries.planted.includes(one));
  let chat: Chat;
  let browser: ExtensionBrowser;
  let empty: ExtensionBrowser;
  let page: Page;
  let heard: Heard[] = [];
  const said: string[] = [];
  const folders: string[] = [];
  const planted = new Set(canaries.planted);
  const withSpared = (some: readonly Found[]) =>
    some.filter((one) => one.canaries.some((words) => !planted.has(words)));

  beforeAll(async () => {
    const program = findBrowser(name);
    if (!program) throw new Error(`${name} is not installed`);
    chat = await startChat();
    folders.push(listeningBuild(name), emptyBuild(name));
    browser = await launch(program, { build: folders[0] ?? builds[name] });
    const welcome = await browser.welcome();
    await agree(welcome);
    await switchOn(welcome, browser, 'http://localhost');
    page = await browser.open(chat.url);
    page.on('console', (line) => said.push(line.text()));
    page.on('pageerror', (error) => said.push(String(error)));
  });

  afterAll(async () => {
    await browser?.close();
    await empty?.close();
    browser?.remove();
    empty?.remove();
    for (const folder of folders) removeBuild(folder);
    await chat?.stop();
  });

  it('are a thousand', () => {
    expect(new Set(spared).size).toBe(1000);
  });

  it('go through a session with worker restarts, exports and errors', async () => {
    await converse(page, canaries, () => browser.stopWorker());
    const journal = await browser.open(browser.page('journal.html'));
    const paper = await journal.waitForSelector('textarea.sheet-of-paper');
    await paper?.type(`${canaries.planted[0]}`);
    await until('the page is saved', () =>
      journal.evaluate(() => /Saved/.test(document.querySelector('.editor')?.textContent ?? '')),
    );
    const saved = `${canaries.planted[0]}`;
    const files = await exportAll(browser, journal, saved);
    // The exports hold what the user saved, and nothing else that is marked.
    const exported = searchFiles(browser.profile, files, canaries);
    expect(exported.map((one) => one.canaries)).toEqual([[saved], [saved], [saved]]);
    heard = await heardBy(journal);
    await journal.close();
  }, 480_000);

  it('stand in no storage, but for the page that the user saved', async () => {
    const stored = JSON.parse(await textsIn(browser)) as unknown[];
    const session = stored.pop() as Record<string, unknown>;
    const own = Object.entries(session).filter(([key]) => !key.startsWith('heard '));
    expect(own.length).toBeGreaterThan(0);
    expect(found(JSON.stringify([stored, own]), all)).toEqual([canaries.planted[0]]);
  });

  it('stand in no message but as draft and as identity, and there only those that belong there', () => {
    const messages = heard.filter(({ way }) => way !== 'log');
    const texts = draftTexts(messages);
    // Of drafts that come faster than they are read only the newest is asked for.
    expect(found(texts, canaries.draft).length).toBeGreaterThan(0);
    expect(found(texts, canaries.sent).length).toBeGreaterThan(200);
    expect(found(texts, [...foreign, ...canaries.name])).toEqual([]);
    const whole = messages.map(({ value }) => value).join('\n');
    expect(found(whole, foreign)).toEqual([]);
    expect(found(whole, canaries.name).length).toBeGreaterThan(80);
    const rest = messages.map(({ value }) => withoutWhatItMay(value)).join('\n');
    expect(found(rest, all)).toEqual([]);
  });

  it('stand in no line of a log, and the page is told nothing', () => {
    const lines = heard.filter(({ way }) => way === 'log').map(({ value }) => value);
    expect(found(lines.join('\n'), all)).toEqual([]);
    expect(said).toEqual([]);
  });

  it('stand in no file of the extension after a clean close', async () => {
    const lookout = await browser.open(browser.page('icon/mutual.svg'));
    await lookout.evaluate(async (words) => {
      const { browser: firefox, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { local: { set(items: object): Promise<void> } } } | undefined
      >;
      await (firefox ?? chrome)?.storage.local.set({ planted: words });
    }, canaries.planted[1]);
    // Errors come last: a history that no longer opens.
    await spoilHistory(browser);
    await enter(page);
    for (const words of canaries.sent.slice(0, 5)) await send(page, `thank you. ${words}`);
    const origin = browser.page('');
    await browser.close();
    const files = filesBelow(browser.profile);
    const own = files.filter((file) => isExtensionFile(file, origin));
    const marked = searchFiles(browser.profile, own, canaries);
    const seen = new Set(marked.flatMap((one) => one.canaries));
    // Both that were planted are seen, so what is not seen is not there.
    expect(seen).toContain(canaries.planted[0]);
    expect(seen).toContain(canaries.planted[1]);
    expect(withSpared(marked)).toEqual([]);
  }, 360_000);

  it('stand elsewhere in the profile only where the browser itself writes them', async () => {
    const program = findBrowser(name);
    if (!program) throw new Error(`${name} is not installed`);
    empty = await launch(program, { build: folders[1] ?? builds[name] });
    const plain = await empty.open(chat.url);
    // Where a browser writes, it does so from the first messages on.
    const some = { ...canaries, sent: canaries.sent.slice(0, 90) };
    await converse(plain, some, async () => undefined);
    await empty.close();
    const elsewhere = ({ profile, page: at }: ExtensionBrowser) =>
      withSpared(
        searchFiles(
          profile,
          filesBelow(profile).filter(
            (file) => !isExtensionFile(file, at('')) && !file.includes('/downloads/'),
          ),
          canaries,
          false,
        ),
      );
    const usual = new Set(elsewhere(empty).map(classOf));
    expect(usual.size).toBeGreaterThan(0);
    const unusual = elsewhere(browser).filter((one) => !usual.has(classOf(one)));
    expect(unusual.filter(({ file }) => !ownTraces.test(file))).toEqual([]);
  }, 480_000);
});
