import type { MessageKey } from '../../lib/i18n';
import { textName } from '../../lib/text-names';

/** Holds what the popup looked like last: its height in CSS pixels and its theme; nothing of the history. */
const key = 'frame';

/** Storage that answers at once, unlike the extension's own; a browser that keeps none for anybody throws. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Both browsers have it; the page's own texts come with everything else, and this is drawn before it. */
declare const chrome: { readonly i18n: { getMessage(name: string): string } };

const text = (name: MessageKey) => chrome.i18n.getMessage(textName(name));

/** Draws what is always there, as high as the popup was last, while the rest is loaded and read; `false` where nothing is remembered. */
export function drawFrame(root: HTMLElement): boolean {
  const stored = storage()?.getItem(key);
  if (!stored) return false;
  const [height, theme] = stored.split(' ');
  const page = document.documentElement;
  page.lang = text('app_language');
  page.dir = text('app_direction');
  if (theme) page.dataset.theme = theme;
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.style.minBlockSize = `${height}px`;
  const heading = document.createElement('h2');
  heading.textContent = text('popup_share');
  const foot = document.createElement('p');
  foot.className = 'ruled foot';
  foot.textContent = text('popup_journal');
  frame.append(heading, foot);
  root.replaceChildren(frame);
  return true;
}

/** Remembers how a history looked that any look may see. */
export function rememberFrame(root: HTMLElement): void {
  const { theme = '' } = document.documentElement.dataset;
  storage()?.setItem(key, `${root.offsetHeight} ${theme}`);
}

/** The next popup begins blank: with the lock on, nothing is drawn before it is known to be open. */
export function forgetFrame(): void {
  storage()?.removeItem(key);
}
