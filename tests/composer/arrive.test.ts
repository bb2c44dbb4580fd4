// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromComposer } from '../../lib/messages/protocol';
import { converse } from '../../lib/messengers/converse';
import { discord } from '../../lib/messengers/discord';
import { happen, type Page, press, startPage, type } from './page';

const focusIn = () => new FocusEvent('focusin', { bubbles: true, composed: true });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
let page: Page;

function open(html: string): HTMLTextAreaElement {
  document.body.innerHTML = html;
  page = startPage({ messengers: [converse, discord] });
  const box = document.querySelector('textarea');
  if (!box) throw new Error('no box');
  return box;
}

const health = () =>
  page.said.filter(
    (one): one is Extract<FromComposer, { kind: 'health' }> => one.kind === 'health',
  );

beforeEach(() => {
  vi.useFakeTimers();
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: null });
});

afterEach(() => {
  page.life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a client that names its chat after it gave the focus costs no hold', async () => {
  const box = open('<converse-chat><textarea class="chat-textarea"></textarea></converse-chat>');
  happen(box, focusIn());
  document.querySelector('converse-chat')?.setAttribute('jid', 'sam@localhost');
  type(box, 'you never listen');
  await pass(100);
  page.judge(true);
  await pass(100);
  expect(press(box, 'Enter')).toBe(false);
});

test('a message box that nothing is known of is told of once, after some writing', async () => {
  const box = open('<div><textarea></textarea></div>');
  happen(box, focusIn());
  for (let at = 0; at < 60; at += 1) type(box, 'home by six'.slice(0, at % 11));
  await pass(100);
  expect(health().map(({ state }) => state)).toEqual(['unrecognised']);
  expect(page.said.some(({ kind }) => kind === 'draft')).toBe(false);
});

test('a search field is no message box', async () => {
  const box = open('<div role="search"><textarea></textarea></div>');
  for (let at = 0; at < 60; at += 1) type(box, 'home by six'.slice(0, at % 11));
  await pass(100);
  expect(health()).toEqual([]);
});

test('what an editor pastes by itself is read, though no input follows', async () => {
  const box = open(
    '<converse-chat jid="a"><textarea class="chat-textarea"></textarea></converse-chat>',
  );
  happen(box, focusIn());
  happen(box, new Event('paste', { bubbles: true, composed: true }));
  await pass(20);
  box.value = 'you never listen';
  await pass(100);
  page.judge(true);
  expect(press(box, 'Enter')).toBe(false);
});

test.each(['another text', 'home by six'])(
  'what a menu puts into an emptied editor is a message of its own, with no key and no timer before its Enter: %s',
  async (second) => {
    open(
      '<textarea></textarea><div role="textbox" data-slate-editor="true" contenteditable="true"></div>',
    );
    const editor = document.querySelector('div');
    if (!editor) throw new Error('no editor');
    const put = (text: string) => {
      const how = { bubbles: true, composed: true, inputType: 'insertFromPaste', data: null };
      happen(editor, new Event('paste', { bubbles: true, composed: true }));
      happen(editor, new InputEvent('beforeinput', how));
      editor.textContent = text;
      happen(editor, new InputEvent('input', how));
    };
    happen(editor, focusIn());
    put('home by six');
    press(editor, 'Enter');
    editor.textContent = '';
    put(second);
    press(editor, 'Enter');
    editor.textContent = '';
    await pass(3000);
    const sent = page.said.filter(({ kind }) => kind === 'sent');
    expect(new Set(sent.map((one) => one.kind === 'sent' && one.draft)).size).toBe(2);
  },
);
