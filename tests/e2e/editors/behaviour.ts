import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { drawn, getMark } from '../card.ts';
import { pressTwice, typeKeys } from '../keys.ts';
import { passes, until } from '../until.ts';
import { calm, hot } from '../words.ts';

/** A second press within this time of a hold counts as part of the first (ms). */
export const pressWindow = 400;

/** What stands on the page, and what it was told. */
export interface Seen {
  readonly sent: readonly string[];
  readonly seen: readonly string[];
  readonly text: string;
  /** Line breaks in a field, the last ones too. */
  readonly breaks: number;
  /** The editor, or what is in it, has the focus and takes letters: a client may lock its field for a moment. */
  readonly focused: boolean;
  /** Elements beside head and body: the card, or the mark. */
  readonly hosts: number;
}

/** One engine on one surface, driven as a person does. */
export interface Editor {
  readonly page: Page;
  type(text: string): Promise<void>;
  look(): Promise<Seen>;
  /** What is seen now; of the events nothing is kept. */
  forget(): Promise<Seen>;
  pressSend(): Promise<void>;
  /** Gives it the focus, as its client does. */
  focus(): Promise<void>;
  /** The middle of the send control, in CSS pixels of the viewport. */
  sendControl(): Promise<Point>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens the page of an editor and puts the caret into it. */
export async function openEditor(page: Page, url: string): Promise<Editor> {
  await page.goto(url);
  return takeEditor(page);
}

/** Puts the caret into the editor of a page that is open. */
export async function takeEditor(page: Page): Promise<Editor> {
  await page.bringToFront();
  await until(`${page.url()} is there`, () =>
    page.evaluate(() => {
      const { broken, ready } = globalThis as unknown as { broken?: string; ready?: boolean };
      if (broken) throw new Error(broken);
      return ready;
    }),
  );
  await until('the client has come to rest', async () => {
    const before = await placeOf(page, 'editable');
    await drawn(page);
    const { x, y } = await placeOf(page, 'editable');
    return x === before.x && y === before.y;
  });
  await clickOn(page, 'editable');
  const editor: Editor = {
    page,
    type: (text) => typeKeys(page, text),
    look: () => look(page),
    forget: () => look(page, true),
    pressSend: () => clickOn(page, 'button'),
    focus: () =>
      page.evaluate(() => (globalThis as unknown as { focusEditor(): void }).focusEditor()),
    sendControl: () => placeOf(page, 'button'),
  };
  await until('the editor has the focus', async () => (await editor.look()).focused);
  return editor;
}

async function clickOn(page: Page, what: 'editable' | 'button'): Promise<void> {
  const { x, y } = await placeOf(page, what);
  await page.mouse.click(x, y);
}

function placeOf(page: Page, what: 'editable' | 'button'): Promise<Point> {
  return page.evaluate((name) => {
    const element = (globalThis as unknown as Record<string, HTMLElement>)[name];
    if (!element) throw new Error(`no ${name}`);
    // A client with no style of its own may be taller than the window.
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    const left = box.x + (frame ? frame.x : 0);
    return { x: left + Math.min(box.width / 2, 60), y: box.y + (frame?.y ?? 0) + box.height / 2 };
  }, what);
}

function look(page: Page, forgets = false): Promise<Seen> {
  return page.evaluate((ends) => {
    const { sent, seen, editable } = globalThis as unknown as {
      sent: string[];
      seen: string[];
      editable: HTMLElement;
    };
    const { documentElement } = editable.ownerDocument;
    const hosts = [...documentElement.children].filter(({ localName }) => localName.includes('-'));
    const root = editable.getRootNode() as Document | ShadowRoot;
    const active = root.activeElement;
    const field = editable as HTMLTextAreaElement;
    const text = 'value' in editable ? field.value : editable.innerText;
    return {
      sent,
      seen: ends ? seen.splice(0) : seen,
      text: text.replace(/[\u200b\ufeff]/g, '').trim(),
      breaks: 'value' in editable ? text.split('\n').length - 1 : 0,
      focused: (active === editable || editable.contains(active)) && !field.readOnly,
      hosts: hosts.length,
    };
  }, forgets);
}

// Each ends a sentence: the mark comes at the end of a word, else a second later.
const [held, heldToo] = hot;
const [plain] = calm;

/** Types a draft that the worker finds worth a hint, and waits for the verdict for the last key. */
export async function typeHeld(editor: Editor, text: string): Promise<void> {
  await editor.type(text);
  // An editor that loses or turns round what is typed into it is not ours to mend: it is told apart here.
  await until(`“${text}” stands in the editor`, async () =>
    (await editor.look()).text.endsWith(text),
  );
  await getMark(editor.page);
}

/** The client sends what is typed, at an address where nothing of the extension is. */
export async function worksAlone(page: Page, url: string): Promise<boolean> {
  const editor = await openEditor(page, url);
  for (const text of [plain, held]) {
    await editor.type(text);
    await page.keyboard.press('Enter');
    await until(
      'it was sent',
      async () => (await editor.look()).sent.at(-1)?.trim() === text,
      1000,
    );
    await until('the editor is empty', async () => (await editor.look()).text === '', 1000);
  }
  return true;
}

const gestures = /Enter|insertParagraph|insertLineBreak|pointerdown|mousedown|click|submit/;

/** What must be true of every editor on every surface; in a single line Shift+Enter is the client's own affair. */
export async function behaves(editor: Editor, singleLine = false): Promise<void> {
  // A plain draft leaves at the first Enter.
  await editor.type(plain);
  await editor.page.keyboard.press('Enter');
  await until('the plain draft was sent', async () => (await editor.look()).sent.length === 1);
  await until('the editor is empty', async () => (await editor.look()).text === '');
  expect((await editor.look()).hosts).toBe(0);

  // A draft with a pattern is held: the page sees nothing of it, and nothing of the editor changes.
  await typeHeld(editor, held);
  await editor.forget();
  await pressTwice(editor.page);
  const during = await editor.look();
  expect(during.sent).toHaveLength(1);
  expect(during.seen.filter((one) => gestures.test(one))).toEqual([]);
  expect(during.text).toBe(held);
  expect(during.focused).toBe(true);
  expect(during.hosts).toBe(1);

  // Editing goes on, the next Enter sends once, and the card is gone.
  await passes(pressWindow + 40);
  await editor.type('!');
  await editor.page.keyboard.press('Enter');
  await until('the held draft was sent', async () => (await editor.look()).sent.length === 2);
  await until('the card is gone', async () => (await editor.look()).hosts === 0);
  expect((await editor.look()).sent[1]?.trim()).toBe(`${held}!`);
  await until('the editor is empty again', async () => (await editor.look()).text === '');

  // Shift+Enter never sends and is never held; the send control is held and then let through.
  if (!singleLine) {
    await editor.type('one');
    await editor.page.keyboard.down('Shift');
    await editor.page.keyboard.press('Enter');
    await editor.page.keyboard.up('Shift');
  }
  await typeHeld(editor, heldToo);
  await editor.forget();
  await editor.pressSend();
  const clicked = await editor.look();
  expect(clicked.sent).toHaveLength(2);
  expect(clicked.seen.filter((one) => gestures.test(one))).toEqual([]);
  expect(clicked.hosts).toBe(1);
  await passes(pressWindow + 40);
  await editor.pressSend();
  await until('the second click sends', async () => (await editor.look()).sent.length === 3);
  expect((await editor.look()).sent[2]?.split(/\n+/).map((line) => line.trim())).toEqual(
    singleLine ? [heldToo] : ['one', heldToo],
  );
}
