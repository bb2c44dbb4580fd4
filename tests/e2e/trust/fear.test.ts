import { createHmac } from 'node:crypto';
import { relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findBrowser } from '../find-browser.ts';
import { readHistory, textsIn } from '../history.ts';
import { until } from '../until.ts';
import { agree, press, switchOn } from '../welcome.ts';
import { filesBelow, isExtensionFile, standsIn } from './canaries.ts';
import { type Chat, startChat } from './chat.ts';
import { enter, send } from './write.ts';

const ends = ['tonight', 'when you drink', 'again', 'now', 'at home', 'today', 'a lot', 'still'];
const fear = [...ends, 'sometimes', 'on fridays'].map((end) => `i am scared of you ${end}`);
const neutral = [...ends, 'sometimes', 'on fridays'].map((end) => `the cat sleeps ${end}`);

interface Left {
  /** Storage and databases without what is drawn by lot or read from the clock. */
  readonly stored: unknown;
  readonly cardsFrom: string | undefined;
  /** The extension's own files, by their names without numbers. */
  readonly files: readonly string[];
}

/** What ten drafts leave in a new profile, and one more that gives: once its entry is there, theirs would be. */
async function leave(
  browser: ExtensionBrowser,
  chat: Chat,
  drafts: readonly string[],
  entries = 1,
): Promise<Left> {
  const welcome = await browser.welcome();
  await agree(welcome);
  await switchOn(welcome, browser, 'http://localhost');
  const page = await browser.open(chat.url);
  await enter(page);
  for (const draft of [...drafts, 'thank you for the tea']) await send(page, draft);
  // The popup's own note of it is written last.
  const whole = await until('the last send has its entry', async () => {
    const written = await readHistory(browser);
    const text = await textsIn(browser);
    return written.length === entries && text.includes('"justNow":{') && text;
  });
  const cardsFrom = /"cardsFrom":"([^"]*)"/.exec(whole)?.[1];
  const stored = whole
    .replace(/"cardsFrom":"[^"]*"/, '"cardsFrom":""')
    .replace(/[\w-]{43}/g, 'secret')
    .replace(/[\w-]{22}/g, 'id')
    .replace(/\b\d{13}(?:\.\d+)?\b/g, '0')
    // Chromium draws the numbers of its tabs by lot.
    .replace(/"\d+":\{"conversation"/g, '"tab":{"conversation"')
    .replace(/localhost:\d+/g, 'localhost');
  const origin = browser.page('');
  await browser.close();
  const files = filesBelow(browser.profile)
    .filter((file) => isExtensionFile(file, origin))
    .map((file) => relative(browser.profile, file).replace(/[0-9a-f]{8,}|\d+/gi, '#'));
  return { stored: JSON.parse(stored), cardsFrom, files: [...new Set(files)].toSorted() };
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const program = findBrowser(name);
  const open: ExtensionBrowser[] = [];
  const chats: Chat[] = [];

  async function start(): Promise<{ browser: ExtensionBrowser; chat: Chat }> {
    if (!program) throw new Error(`${name} is not installed`);
    const chat = chats[0] ?? (await startChat());
    chats[0] = chat;
    const browser = await launch(program);
    open.push(browser);
    return { browser, chat };
  }

  afterAll(async () => {
    for (const browser of open) {
      await browser.close().catch(() => undefined);
      browser.remove();
    }
    await chats[0]?.stop();
  });

  it('ten fear drafts leave what ten neutral ones leave, but for the date before which no card appears', async () => {
    const first = await start();
    const afraid = await leave(first.browser, first.chat, fear);
    const second = await start();
    const calm = await leave(second.browser, second.chat, neutral);
    expect(afraid.cardsFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(calm.cardsFrom ?? '').toBe('');
    expect(afraid.stored).toEqual(calm.stored);
    expect(afraid.files).toEqual(calm.files);
    // One draft that gives leaves more, and would be seen.
    const third = await start();
    const one = [...neutral.slice(0, 8), 'thank you for the soup', neutral.at(-1) ?? ''];
    const given = await leave(third.browser, third.chat, one, 2);
    expect(given.stored).not.toEqual(calm.stored);
  }, 480_000);

  it('a guessed name can be confirmed from a whole profile, and a wrong one never is', async () => {
    const { browser, chat } = await start();
    const welcome = await browser.welcome();
    await agree(welcome);
    await switchOn(welcome, browser, 'http://localhost');
    const page = await browser.open(chat.url);
    await enter(page);
    await send(page, 'thank you for the soup');
    const [entry] = await until('an entry is written', async () => {
      const entries = await readHistory(browser);
      return entries.length > 0 ? entries : undefined;
    });
    const [, secret = ''] = /"secret":"([\w-]{43})"/.exec(await textsIn(browser)) ?? [];
    const key = Buffer.from(secret, 'base64url');
    const origin = new URL(chat.url).origin;
    const guess = (who: string) =>
      createHmac('sha256', key)
        .update(`converse\n${origin}\n${who}`)
        .digest()
        .subarray(0, 16)
        .toString('base64url');
    expect(guess('sam@localhost')).toBe(entry?.conversation);
    const begun = performance.now();
    const wrong = Array.from({ length: 100_000 }, (_, at) => guess(`${at}@localhost`));
    const perSecond = 100_000 / ((performance.now() - begun) / 1000);
    expect(wrong).not.toContain(entry?.conversation);
    // SECURITY.md says how fast; here only that it is no protection.
    expect(perSecond).toBeGreaterThan(1000);
    process.stdout.write(`${Math.round(perSecond)} guesses a second on one core\n`);

    const journal = await browser.open(browser.page('journal.html#/forget'));
    await press(journal, '#room section:first-of-type button');
    await until('it is forgotten', () =>
      journal.evaluate(() => document.body.innerText.includes('The last hour is forgotten.')),
    );
    await browser.close();
    // The worker's own code names every act.
    const own = filesBelow(browser.profile).filter(
      (file) => isExtensionFile(file, browser.page('')) && !file.includes('ScriptCache'),
    );
    const holding = (words: string) => own.filter((file) => standsIn(file, words));
    // Chromium keeps deleted data until it packs its files.
    const forgotten = [entry?.conversation ?? '', entry?.id ?? '', 'give.thanks'];
    const remains = new Set(forgotten.flatMap(holding));
    process.stdout.write(`${name}: what was forgotten remains in ${remains.size} files\n`);
    if (name === 'firefox') expect([...remains]).toEqual([]);
  }, 180_000);
});
