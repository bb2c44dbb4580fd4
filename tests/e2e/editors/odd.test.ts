import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findCard, getMark, pressOnCard } from '../card.ts';
import { typeKeys } from '../keys.ts';
import { passes, until } from '../until.ts';
import { calm, hot } from '../words.ts';
import { pressWindow } from './behaviour.ts';
import { openSite, type Site } from './site.ts';

const [held] = hot;

/** What the pages below leave for a test: the box as it is now, its send control, and what left. */
interface Client {
  box: HTMLTextAreaElement;
  control: HTMLElement;
  readonly sent: string[];
}

/** What Chromium gives a page that draws what is typed. */
interface Drawing {
  readonly EditContext: new () => {
    readonly text: string;
    updateText(from: number, to: number, text: string): void;
  };
}

/** Runs in the page: a composer that a record knows, put into some place. */
function putKnown(place: Element): void {
  const scope = globalThis as unknown as Client;
  place.innerHTML =
    '<converse-chat jid="one"><textarea class="chat-textarea"></textarea></converse-chat>';
  const box = place.querySelector('textarea');
  if (!box) throw new Error('no box');
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    scope.sent.push(box.value);
    box.value = '';
  });
  scope.box = box;
}

async function clickOn(page: Page, what: 'box' | 'control'): Promise<void> {
  const { x, y } = await page.evaluate((name) => {
    const element = (globalThis as unknown as Client)[name];
    const box = element.getBoundingClientRect();
    const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    const left = box.x + (frame?.x ?? 0);
    return { x: left + box.width / 2, y: box.y + (frame?.y ?? 0) + box.height / 2 };
  }, what);
  await page.mouse.click(x, y);
}

const look = (page: Page) =>
  page.evaluate(() => {
    const { box, sent } = globalThis as unknown as Client;
    return { sent, text: box.value };
  });

async function write(page: Page, text: string): Promise<void> {
  await clickOn(page, 'box');
  await typeKeys(page, text);
  await getMark(page);
}

/** The first press is kept from the page, the second goes through, once. */
async function isHeldOnce(page: Page, gesture: () => Promise<void>): Promise<void> {
  const { sent } = await look(page);
  await gesture();
  expect(await look(page)).toEqual({ sent, text: held });
  await passes(pressWindow + 40);
  await gesture();
  await until('it was sent', async () => (await look(page)).text === '');
  expect((await look(page)).sent).toEqual([...sent, held]);
}

describe.each(['chromium', 'firefox'] as const)(
  'clients that no fixture is like, in %s',
  (name) => {
    let site: Site;
    let page: Page;

    beforeAll(async () => {
      site = await openSite(name);
      page = site.page;
    });

    afterAll(async () => {
      await site?.close();
    });

    beforeEach(async () => {
      await page.goto(site.pages.url('bare', 'page'));
      await site.forgetHints();
      await page.evaluate(`${putKnown}; globalThis.putKnown = putKnown; globalThis.sent = [];`);
    });

    it.each(['frame', 'page'] as const)(
      'a %s that is written by the document itself',
      async (what) => {
        await page.evaluate((one) => {
          const scope = globalThis as unknown as { putKnown: typeof putKnown };
          const frame = document.createElement('iframe');
          document.body.replaceChildren(frame);
          const written = one === 'frame' ? (frame.contentDocument as Document) : document;
          written.open();
          written.write('<!doctype html><body style="padding-top: 300px">');
          written.close();
          frame.style.cssText = 'width: 700px; height: 700px';
          scope.putKnown(written.body);
        }, what);
        await write(page, held);
        await isHeldOnce(page, () => page.keyboard.press('Enter'));
      },
    );

    it.each([
      ['link', '<a title="Send">➤</a>'],
      ['picture', '<b><svg><path class="icon-send" d="M0 0h99v99H0z" /></svg></b>'],
    ])('a control of a client without a record, that says it sends: a %s', async (_, link) => {
      await page.evaluate((html) => {
        const scope = globalThis as unknown as Client;
        document.body.innerHTML = `<p style="margin-top: 300px"><textarea placeholder="Write a message"></textarea>${html}</p>`;
        const [box, control] = document.querySelectorAll<HTMLElement>('textarea, a, b');
        Object.assign(scope, { box, control });
        control?.addEventListener('pointerdown', () => {
          scope.sent.push(scope.box.value);
          scope.box.value = '';
        });
      }, link);
      for (const [before, text] of calm.slice(0, 2).entries()) {
        await clickOn(page, 'box');
        await typeKeys(page, text);
        await clickOn(page, 'control');
        expect((await look(page)).sent).toHaveLength(before + 1);
        await passes(pressWindow);
      }
      await write(page, held);
      await isHeldOnce(page, () => clickOn(page, 'control'));
    });

    it.each(['no record', 'a record'] as const)(
      'an editor in a frame, its send control in the page around it, by %s',
      async (known) => {
        await page.evaluate((byRecord) => {
          const scope = globalThis as unknown as Client;
          const editor = byRecord ? 'converse-chat' : 'div';
          document.body.innerHTML = `<form style="margin-top: 300px"><${editor}><iframe style="width: 400px"></iframe></${editor}><p><button class="send-button" data-action="sendMessage">Send</button></p></form>`;
          const { contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
          const inside = contentDocument as Document;
          // As the editors of mail clients write theirs.
          inside.open();
          inside.write('<!doctype html><body>');
          inside.close();
          inside.body.innerHTML = byRecord
            ? '<converse-chat><textarea class="chat-textarea"></textarea></converse-chat>'
            : '<textarea placeholder="Write a message"></textarea>';
          const box = inside.querySelector('textarea') as HTMLTextAreaElement;
          const control = document.querySelector('button') as HTMLElement;
          Object.assign(scope, { box, control });
          document.querySelector('form')?.addEventListener('submit', (event) => {
            event.preventDefault();
            scope.sent.push(box.value);
            box.value = '';
          });
        }, known === 'a record');
        // What no record knows is watched first.
        for (const text of known === 'a record' ? [] : calm.slice(0, 2)) {
          await clickOn(page, 'box');
          await typeKeys(page, text);
          await clickOn(page, 'control');
          expect((await look(page)).sent.at(-1)).toBe(text);
          await passes(pressWindow);
        }
        await write(page, held);
        await isHeldOnce(page, () => clickOn(page, 'control'));
      },
    );

    it('in a page that draws itself larger the card stands at the composer', async () => {
      await page.evaluate(() => {
        const scope = globalThis as unknown as { putKnown: typeof putKnown };
        document.documentElement.style.zoom = '2';
        document.body.style.paddingTop = '250px';
        scope.putKnown(document.body);
      });
      await write(page, held);
      await page.keyboard.press('Enter');
      await pressOnCard(page, site.browser, 'Hide');
      expect(await findCard(page, site.browser)).toBeUndefined();
    });

    // Firefox knows no such editing yet.
    const inChromium = name === 'chromium' ? it : () => undefined;
    inChromium('what the page draws by itself of what is typed is read and held', async () => {
      await page.evaluate(() => {
        const scope = globalThis as unknown as Omit<Client, 'box'> & { box: object } & Drawing;
        document.body.innerHTML =
          '<canvas tabindex="0" role="textbox" aria-multiline="true" aria-label="Message" style="margin-top: 300px"></canvas>';
        const context = new scope.EditContext();
        const canvas = document.querySelector('canvas') as HTMLCanvasElement;
        Object.assign(canvas, { editContext: context });
        Object.defineProperty(canvas, 'value', { get: () => context.text });
        scope.box = canvas;
        canvas.addEventListener('keydown', (event) => {
          if (event.key !== 'Enter') return;
          scope.sent.push(context.text);
          context.updateText(0, context.text.length, '');
        });
      });
      for (const text of calm.slice(0, 2)) {
        await clickOn(page, 'box');
        await typeKeys(page, text);
        await page.keyboard.press('Enter');
        await passes(pressWindow);
      }
      expect((await look(page)).sent).toEqual(calm.slice(0, 2));
      await write(page, held);
      await isHeldOnce(page, () => page.keyboard.press('Enter'));
    });

    it.each(['dialog', 'popover'] as const)(
      'a %s stays open while the card in it is pressed',
      async (what) => {
        const isOpen = () =>
          page.evaluate(() => document.querySelector('.home')?.matches('[open], :popover-open'));
        await page.evaluate((one) => {
          const scope = globalThis as unknown as { putKnown: typeof putKnown };
          const home = document.createElement(one === 'dialog' ? 'dialog' : 'div');
          home.className = 'home';
          home.style.cssText =
            'inset: auto; top: 450px; left: 100px; margin: 0; transform: translate(20px)';
          document.body.replaceChildren(home);
          if (home instanceof HTMLDialogElement) {
            home.setAttribute('closedby', 'any');
            home.showModal();
          } else {
            home.popover = 'auto';
            home.showPopover();
          }
          scope.putKnown(home);
        }, what);
        await write(page, held);
        await page.keyboard.press('Enter');
        expect((await look(page)).sent).toEqual([]);
        await pressOnCard(page, site.browser, 'Hide');
        expect(await findCard(page, site.browser)).toBeUndefined();
        expect(await isOpen()).toBe(true);
        expect((await look(page)).text).toBe(held);
      },
    );
  },
);
