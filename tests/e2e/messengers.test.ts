import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messengers } from '../../lib/messengers/index.ts';
import { getMark } from './card.ts';
import { pressWindow } from './editors/behaviour.ts';
import { openSite, type Site } from './editors/site.ts';
import { typeKeys } from './keys.ts';
import { passes, until } from './until.ts';
import { hot } from './words.ts';

// Of heat, which a conversation at work is told of too.
const text = hot[1];

const pages = join(import.meta.dirname, '../fixtures/messengers');

const clients = messengers.map(({ id, name, send }) => {
  const html = readFileSync(join(pages, `${id}.html`), 'utf8');
  const address = /data-address="([^"]+)"/.exec(html)?.[1];
  if (!address) throw new Error(`the page of ${id} has no address`);
  return {
    id,
    name,
    address,
    html,
    key: send.keys[0] ?? 'Enter',
    hasButton: send.buttons.length > 0,
    fromBody: send.fromBody === true,
  };
});

interface Marked {
  readonly sent: string[];
  find(is: string): HTMLElement | undefined;
  text(): string;
}

/** Makes a client of the page that its facts describe: it sends by its key, and by its control. */
function beClient(key: string, fromBody: boolean): void {
  const all = (inside: ParentNode): HTMLElement[] =>
    [...inside.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const find = (is: string) => all(document).find((one) => one.dataset.is === is);
  const composer = find('composer');
  if (!composer) throw new Error('no composer');
  const field = composer.localName === 'textarea' || composer.localName === 'input';
  const box = composer as HTMLTextAreaElement;
  const text = () => (field ? box.value : (box.textContent ?? ''));
  const clear = () => {
    if (field) box.value = '';
    else box.replaceChildren();
  };
  const sent: string[] = [];
  const send = () => {
    if (text() === '') return;
    sent.push(text());
    clear();
  };
  clear();
  composer.style.cssText = 'display: block; min-height: 40px; width: 400px; margin-top: 200px';
  composer.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || (key === 'Ctrl+Enter') !== event.ctrlKey) return;
    event.preventDefault();
    send();
  });
  if (fromBody) {
    const onBody = (event: KeyboardEvent) => {
      if (event.target === document.body && event.key === 'Enter') send();
    };
    document.addEventListener('keydown', onBody, true);
  }
  const control = find('send');
  if (control) control.style.cssText = 'display: inline-block; min-width: 40px; min-height: 20px';
  control?.addEventListener('click', (event) => {
    event.preventDefault();
    send();
  });
  Object.assign(globalThis, { messenger: { sent, find, text } });
}

async function middleOf(page: Page, is: string): Promise<{ x: number; y: number }> {
  return page.evaluate((name) => {
    const { messenger } = globalThis as unknown as { messenger: Marked };
    const element = messenger.find(name);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect();
    if (!box) throw new Error(`no ${name}`);
    return { x: box.x + Math.min(box.width / 2, 60), y: box.y + box.height / 2 };
  }, is);
}

const seen = (page: Page) =>
  page.evaluate(() => {
    const { messenger } = globalThis as unknown as { messenger: Marked };
    return { sent: messenger.sent.length, text: messenger.text() };
  });

// At their own addresses, which the browser answers without a network; Firefox's driver cannot do that for a registered script.
describe('every record, at its own address in chromium', () => {
  let site: Site;
  let page: Page;
  let html = '';

  beforeAll(async () => {
    site = await openSite('chromium');
    await site.browser.allow('https://*/*');
    for (const { address } of clients) await site.switchOn(new URL(address).origin);
    page = site.page;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const first = request.isNavigationRequest() && request.frame() === page.mainFrame();
      request
        .respond(first ? { contentType: 'text/html', body: html } : { status: 404 })
        .catch(() => undefined);
    });
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  it.each(clients)('$name holds once, by its key and by its control', async (client) => {
    html = client.html;
    const pressKey = async () => {
      if (client.key === 'Ctrl+Enter') await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      if (client.key === 'Ctrl+Enter') await page.keyboard.up('Control');
    };
    const pressControl = async () => {
      const { x, y } = await middleOf(page, 'send');
      await page.mouse.click(x, y);
    };
    await page.goto(client.address);
    await page.evaluate(beClient, client.key, client.fromBody);
    const ways = client.hasButton ? [pressKey, pressControl] : [pressKey];
    for (const [before, way] of ways.entries()) {
      await site.forgetHints();
      await page.bringToFront();
      const { x, y } = await middleOf(page, 'composer');
      await page.mouse.click(x, y);
      // Nobody writes the same words again as fast as this; what comes back so soon after a send is taken for it.
      const words = before === 0 ? text : `c ${text}`;
      await typeKeys(page, words);
      await getMark(page);
      await way();
      expect(await seen(page)).toEqual({ sent: before, text: words });
      await passes(pressWindow + 20);
      await way();
      await until('it was sent', async () => (await seen(page)).sent === before + 1);
    }
  });

  it.each(clients.filter(({ fromBody }) => fromBody))(
    '$name holds an Enter on the page itself, which sends there',
    async (client) => {
      html = client.html;
      await page.goto(client.address);
      await page.evaluate(beClient, client.key, true);
      await site.forgetHints();
      await page.bringToFront();
      const { x, y } = await middleOf(page, 'composer');
      await page.mouse.click(x, y);
      await typeKeys(page, text);
      await getMark(page);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('Enter');
      expect(await seen(page)).toEqual({ sent: 0, text });
      await passes(pressWindow + 20);
      await page.keyboard.press('Enter');
      await until('it was sent', async () => (await seen(page)).sent === 1);
    },
  );
});
