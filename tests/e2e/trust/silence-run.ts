import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launch } from '../browser.ts';
import { findCard } from '../card.ts';
import { findBrowser } from '../find-browser.ts';
import { until } from '../until.ts';
import { agree, press, switchOn } from '../welcome.ts';
import { type Chat, startChat } from './chat.ts';
import { enter, harsh, send, typeUntilMarked } from './write.ts';

/** What left a browser in one session, seen from a network of its own. */
export interface Departures {
  /** Names that were asked for. */
  readonly names: readonly string[];
  /** Packets of any protocol on the one interface that leads out. */
  readonly packets: number;
  /** What came to the page's own server. */
  readonly requests: readonly string[];
}

/** The names in a query of the domain name system. */
function nameIn(query: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; at < query.length; ) {
    const length = query[at] ?? 0;
    if (length === 0) break;
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return labels.join('.');
}

/** Hears every name that is asked for on this machine's network, and knows none. */
async function startNames(names: Set<string>) {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    names.add(nameIn(query));
    const answer = Buffer.from(query);
    // A response, and "no such name".
    answer[2] = 0x81;
    answer[3] = 0x83;
    socket.send(answer, port, address);
  });
  socket.bind(53, '0.0.0.0');
  await once(socket, 'listening');
  return socket;
}

/** Packets that were sent on the interface that leads out. */
function packetsOut(): number {
  const line = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .find((one) => one.trim().startsWith('out0:'));
  const sent = line?.split(':')[1]?.trim().split(/\s+/)[9];
  if (sent === undefined) throw new Error('there is no interface that leads out');
  return Number(sent);
}

const rooms = ['', '#back', '#export', '#import', '#settings', '#lock', '#forget', '#help'];

/** How much of the extension a session goes through: the script on one page and the popup, or all of it. */
export type Length = 'short' | 'whole';

/** The worker and the script at their ordinary work, and every page or the popup alone. */
async function session(browser: ExtensionBrowser, chat: Chat, length: Length): Promise<void> {
  const welcome = await browser.welcome();
  await agree(welcome);
  await switchOn(welcome, browser, 'http://localhost');
  const page = await browser.open(chat.url);
  await enter(page);
  await send(page, 'on the train now');
  if (length === 'short') {
    await lastSend([page, await browser.open(browser.page('popup.html'))], page);
    return;
  }
  await typeUntilMarked(page, harsh);
  await page.keyboard.press('Enter');
  await until('a card is shown', () => findCard(page, browser));
  await send(page, ' tonight');
  await browser.stopWorker();
  await send(page, 'thank you for the soup');
  const shown: Page[] = [page];
  for (const room of rooms) {
    const journal = await browser.open(browser.page(`journal.html${room}`));
    if (room === '#export') await press(journal, 'form button[type="submit"]');
    shown.push(journal);
  }
  shown.push(await browser.open(browser.page('popup.html')));
  shown.push(await browser.open(browser.page('welcome.html')));
  await lastSend(shown, page);
}

/** Back to the messenger with every page still open, so that late work of theirs is seen too. */
async function lastSend(shown: readonly Page[], page: Page): Promise<void> {
  await until('every page has drawn', async () => {
    const drawn = await Promise.all(
      shown.map((one) => one.evaluate(() => document.readyState === 'complete')),
    );
    return drawn.every(Boolean);
  });
  await enter(page);
  await send(page, 'shall i bring the ladder on friday?');
  // Nothing reports that nothing more will come: this is how long it is listened.
  const end = performance.now() + 3000;
  await until('it was listened for three seconds', () => performance.now() > end);
}

/** Runs one session in this process's own network, and prints what left. */
async function run(name?: string, build?: string, length?: string): Promise<void> {
  if ((name !== 'chromium' && name !== 'firefox') || !build) throw new Error('NAME BUILD');
  if (length !== 'short' && length !== 'whole') throw new Error('short or whole');
  const program = findBrowser(name);
  if (!program) throw new Error(`${name} is not installed`);
  const names = new Set<string>();
  const socket = await startNames(names);
  const chat = await startChat();
  const before = packetsOut();
  const browser = await launch(program, { build });
  try {
    await session(browser, chat, length);
  } finally {
    await browser.close();
    browser.remove();
  }
  const packets = packetsOut() - before;
  const seen: Departures = { names: [...names], packets, requests: chat.requests };
  process.stdout.write(`${JSON.stringify(seen)}\n`);
  await chat.stop();
  socket.close();
}

if (import.meta.main) {
  run(...process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  });
}
