// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromComposer } from '../../lib/messages/protocol';
import { happen, type Page, press, startPage, type } from './page';

const focusIn = () => new FocusEvent('focusin', { bubbles: true, composed: true });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
let page: Page;

function open(html: string): HTMLTextAreaElement {
  document.body.innerHTML = html;
  page = startPage();
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
