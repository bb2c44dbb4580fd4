import type { Browser, CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import type { ExtensionBrowser } from './browser.ts';
import { connectionOf, isFirefox } from './firefox.ts';
import { sessionOf } from './keys.ts';
import { until } from './until.ts';

/** What a person sees of the card. The page itself can see none of it. */
export interface CardSeen {
  readonly text: string;
  /** Visible buttons with the middle of each in CSS pixels of the viewport. */
  readonly buttons: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

/** The card, once it is placed, in its closed shadow root on the document's element or in a dialog or popover, or undefined while none is shown. */
export function findCard(page: Page, { name }: ExtensionBrowser): Promise<CardSeen | undefined> {
  return name === 'chromium' ? findInChromium(page) : findInFirefox(page);
}

/** Waits until a card is shown that says a certain thing. */
export function getCard(page: Page, browser: ExtensionBrowser, says = ''): Promise<CardSeen> {
  return until(`a card that says “${says}”`, async () => {
    const card = await findCard(page, browser);
    return card?.text.includes(says) ? card : undefined;
  });
}

/** The mark is shown and says that all that stands in the composer was read: Enter would be held now. */
export function isMarkRead(page: Page): Promise<boolean> {
  return isFirefox(page.browser()) ? markIsReadInFirefox(page) : markIsReadInChromium(page);
}

/** Waits for such a mark. */
export async function getMark(page: Page): Promise<void> {
  await until('a mark for the words that stand there', () => isMarkRead(page));
}

/** Presses a button of the card with the mouse, once it stands where it stays: the card is placed at the next frame. */
export async function pressOnCard(
  page: Page,
  browser: ExtensionBrowser,
  name: string,
): Promise<void> {
  const find = async () =>
    (await findCard(page, browser))?.buttons.find((one) => one.name.includes(name));
  await until(`a button “${name}” on the card`, find);
  await drawn(page);
  const button = await find();
  if (!button) throw new Error(`the button “${name}” went away`);
  await page.mouse.click(button.x, button.y);
}

/** Resolves when two frames have begun: what was to be done at the next one is done and seen. */
export function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

type Node = Protocol.DOM.Node;

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  if (node.attributes?.includes('hidden')) return '';
  return (node.children ?? []).map(textOf).join(' ');
}

function buttonsIn(node: Node): Node[] {
  if (node.attributes?.includes('hidden')) return [];
  const inside = (node.children ?? []).flatMap(buttonsIn);
  return node.nodeName === 'BUTTON' ? [node, ...inside] : inside;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const attribute = ({ attributes = [] }: Node, name: string): string | undefined =>
  attributes[attributes.indexOf(name) + 1 || attributes.length];

/** The closed roots on the element of a document or in its dialogs, and of the documents in its frames. */
function closedRootsIn(node: Node): Node[] {
  const { children = [], shadowRoots = [], contentDocument } = node;
  const isHome = /^(?:HTML|DIALOG)$/.test(node.nodeName) || node.attributes?.includes('popover');
  const own = isHome ? children.flatMap((one) => one.shadowRoots ?? []) : [];
  const inside = [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])];
  return [
    ...own.filter(({ shadowRootType }) => shadowRootType === 'closed'),
    ...inside.flatMap(closedRootsIn),
  ];
}

async function inChromium<T>(
  page: Page,
  look: (root: Node | undefined, session: CDPSession) => Promise<T>,
): Promise<T> {
  const session = await sessionOf(page);
  const expression = 'document.documentElement';
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { objectId } = result as { objectId: string };
  const { node } = await session.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  await session.send('Runtime.releaseObject', { objectId });
  return look(closedRootsIn(node)[0], session);
}

function markIsReadInChromium(page: Page): Promise<boolean> {
  return inChromium(page, async (root) => {
    const [mark] = root ? buttonsIn(root) : [];
    return mark !== undefined && attribute(mark, 'aria-busy') === 'false';
  });
}

function findInChromium(page: Page): Promise<CardSeen | undefined> {
  return inChromium(page, async (shadow, session) => {
    const [element] = shadow?.children ?? [];
    const text = shadow ? tidy(textOf(shadow)) : '';
    const unplaced = element && attribute(element, 'class')?.includes('unplaced');
    if (!shadow || !text || unplaced) return undefined;
    const buttons = [];
    for (const button of buttonsIn(shadow)) {
      const box = await session
        .send('DOM.getBoxModel', { backendNodeId: button.backendNodeId })
        .catch(() => undefined);
      if (!box) continue;
      const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
      const name = attribute(button, 'aria-label') ?? tidy(textOf(button));
      buttons.push({ name, x: (left + right) / 2, y: (top + bottom) / 2 });
    }
    return { text, buttons };
  });
}

interface BidiNode {
  readonly sharedId: string;
  readonly value: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** Calls a function with the closed root on the element of a document; what it returns, where there is one. */
async function inFirefox(
  browser: Browser,
  context: string,
  functionDeclaration: string,
): Promise<string | undefined> {
  const connection = connectionOf(browser);
  const target = { context };
  const { result } = await connection.send('script.evaluate', {
    expression: "document.querySelector('dialog[open], [popover]') ?? document.documentElement",
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  const html = (result as { result?: BidiNode }).result;
  const shadow = html?.value.children?.find(({ value }) => value.shadowRoot)?.value.shadowRoot;
  if (!shadow) return undefined;
  // The driver may hold what the page may not: the closed root itself is handed over by its id.
  const asked = connection.send('script.callFunction', {
    functionDeclaration,
    arguments: [{ sharedId: shadow.sharedId }],
    target,
    awaitPromise: false,
  });
  // Gone since it was found.
  const seen = await asked.catch((error: Error) => {
    if (/no such (?:node|shadow root)/i.test(error.message)) return undefined;
    throw error;
  });
  return seen && (seen.result as { result: { value?: string } }).result.value;
}

const contextOf = (frame: Frame) => (frame as unknown as { _id: string })._id;

async function markIsReadInFirefox(page: Page): Promise<boolean> {
  const busy = "(root) => root.querySelector('.mark')?.ariaBusy ?? ''";
  for (const frame of page.frames()) {
    if ((await inFirefox(page.browser(), contextOf(frame), busy)) === 'false') return true;
  }
  return false;
}

async function findInFirefox(page: Page): Promise<CardSeen | undefined> {
  const value = await inFirefox(
    page.browser(),
    contextOf(page.mainFrame()),
    `(root) => {
      const shown = (one) => one.getClientRects().length > 0;
      const said = (node) => node.nodeType === 3 ? node.data
        : node.nodeType === 1 && (node.hidden || node.localName === 'style') ? ''
        : [...node.childNodes].map(said).join(' ');
      const buttons = [...root.querySelectorAll('button')].filter(shown).map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const name = button.getAttribute('aria-label') ?? button.textContent;
        return { name, x: x + width / 2, y: y + height / 2 };
      });
      return JSON.stringify({ text: root.querySelector('.unplaced') ? '' : said(root), buttons });
    }`,
  );
  if (!value) return undefined;
  const card = JSON.parse(value) as CardSeen;
  const text = tidy(card.text);
  return text ? { text, buttons: card.buttons } : undefined;
}
