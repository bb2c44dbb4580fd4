import { afterEach, beforeEach, vi } from 'vitest';
import type { FromComposer } from '../../lib/messages/protocol';
import { happen, type Page, press, startPage, type } from './page';

export const html = `<converse-chat jid="sam@localhost"><form>
<textarea class="chat-textarea"></textarea>
<button type="button" class="send-button" data-action="sendMessage">Send</button>
</form></converse-chat><input id="other">`;

export let page: Page;
export let box: HTMLTextAreaElement;
export let button: HTMLButtonElement;
/** What the page's own listeners saw. */
export let seen: string[];

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
export const kinds = () => page.said.map(({ kind }) => kind);
export const last = <K extends FromComposer['kind']>(kind: K) =>
  page.said.filter((one): one is Extract<FromComposer, { kind: K }> => one.kind === kind).at(-1);
export const card = () => page.root()?.querySelector<HTMLElement>('.card') ?? null;
export const mark = () => page.root()?.querySelector<HTMLElement>('.mark') ?? null;

export function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

/** Presses a button of the card by the keyboard, where its text says so. */
export function choose(text: string): void {
  const all = [...(page.root()?.querySelectorAll('button') ?? [])];
  const one = all.find(({ textContent }) => textContent === text);
  const { host } = page.root() ?? {};
  if (!one || !host) throw new Error(`no button ${text}`);
  one.focus();
  happen(host, new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }));
}

/** A draft with a hint, read and judged. */
export async function write(text = 'you never listen', hold = true): Promise<void> {
  happen(box, new FocusEvent('focusin', { bubbles: true, composed: true }));
  box.focus();
  type(box, text);
  await pass(50);
  page.judge(hold);
}

/** Writes and presses Enter: the card is there. */
export async function holdOne(): Promise<void> {
  await write();
  press(box, 'Enter');
}

export const fullScreen = (value: Element | null) =>
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, value });

beforeEach(() => {
  vi.useFakeTimers();
  fullScreen(null);
  document.body.innerHTML = html;
  box = find('textarea');
  button = find('button');
  seen = [];
  page = startPage();
  for (const kind of ['keydown', 'keypress', 'keyup', 'click', 'submit', 'pointerdown']) {
    document.addEventListener(kind, (event) => seen.push(event.type), { signal: page.life.signal });
  }
  document.addEventListener('submit', (event) => event.preventDefault(), {
    signal: page.life.signal,
  });
});

afterEach(() => {
  page.life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The script starts again, as in a tab that is loaded again. */
export function startAgain(how?: Parameters<typeof startPage>[0]): void {
  page = startPage(how);
}

/** The box that is written in from now on. */
export function take(other: HTMLTextAreaElement): void {
  box = other;
}
