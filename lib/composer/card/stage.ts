import { originOf } from '../find';
import { parentOf } from '../tree';
import { make } from './dom';
import { style } from './style';

/** Where the card lives: a closed shadow root on the document's element, or in the dialog of its composer. */
export interface Stage {
  readonly host: HTMLElement;
  /** The focus is inside. */
  focused(): boolean;
  focus(): void;
  /** What a trusted click, by pointer or by key, was on. */
  pressed(click: MouseEvent): Element | null;
  /** Said once, politely, by a screen reader. */
  announce(text: string): void;
  /** Places it anew at the next frame. */
  replace(): void;
  remove(): void;
}

/** What nobody renews is seen no longer than this (ms): Firefox ends a script without a last word. */
const lasting = 3000;

/** Puts one element on the page and keeps it at the composer, without a layout in the key's own path. */
export function createStage(options: {
  readonly window: Window;
  readonly composer: HTMLElement;
  /** Of the card's texts; the page around it may speak another. */
  readonly language: string;
  readonly element: HTMLElement;
  readonly place: (composer: DOMRect) => void;
  readonly gone: () => void;
}): Stage {
  const { window, composer, element, place } = options;
  const { document } = window;
  const life = new AbortController();
  const host = document.createElement(randomTag());
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const live = make(document, 'div', 'heard');
  live.setAttribute('role', 'status');
  live.setAttribute('aria-live', 'polite');
  for (const one of [element, live]) one.lang = options.language;
  root.append(element, live);
  const home = homeOf(composer);
  home.append(host);
  if (home !== document.documentElement) {
    // Placed by the window whatever the dialog around it does.
    host.popover = 'manual';
    host.showPopover();
  }
  const ending = endsAlone(element);
  const renewal = window.setInterval(() => (ending.currentTime = 0), lasting / 3);

  let frame = 0;
  const now = () => {
    frame = 0;
    if (!composer.isConnected) return options.gone();
    const box = composer.getBoundingClientRect();
    // A page may be drawn larger by itself; places are the window's own.
    element.style.zoom = `${1 / host.currentCSSZoom}`;
    place(box);
    const { clientHeight, clientWidth } = document.documentElement;
    const away =
      box.bottom < 0 || box.top > clientHeight || box.right < 0 || box.left > clientWidth;
    element.classList.toggle('unplaced', away || box.height === 0);
  };
  const replace = () => {
    if (!frame && !life.signal.aborted) frame = window.requestAnimationFrame(now);
  };
  const how = { capture: true, passive: true, signal: life.signal };
  window.addEventListener('scroll', replace, how);
  window.addEventListener('resize', replace, how);
  window.visualViewport?.addEventListener('resize', replace, how);
  const sizes = new ResizeObserver(replace);
  sizes.observe(composer);
  // Heard always, this one would make the browser report every raw movement: only while there is a card.
  const raw = (event: Event) => {
    if (originOf(event) === host) event.stopImmediatePropagation();
  };
  window.addEventListener('pointerrawupdate', raw, how);
  replace();

  return {
    host,
    replace,
    focused: () => root.activeElement !== null,
    focus() {
      // What is not placed yet is not to be seen, and takes no focus.
      window.cancelAnimationFrame(frame);
      now();
      const buttons = element.matches('button') ? [element] : element.querySelectorAll('button');
      for (const button of buttons) {
        if (button.closest('[hidden]')) continue;
        button.focus();
        return;
      }
    },
    pressed: ({ detail, clientX, clientY }) =>
      detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY),
    announce(text) {
      // A live region speaks of what changes after it is there.
      window.setTimeout(() => {
        live.textContent = text;
      }, 50);
    },
    remove() {
      life.abort();
      window.clearInterval(renewal);
      sizes.disconnect();
      window.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}

/** Beside an open dialog nothing can be pressed, and a press there closes it: there the card is a part of it. */
function homeOf(composer: Element): Element {
  let at: Element | null = composer;
  while (at && !at.matches('dialog[open], [popover]')) at = parentOf(at);
  return at ?? composer.ownerDocument.documentElement;
}

/** Hides an element after a time by itself, whatever has become of its script by then. */
function endsAlone(element: HTMLElement): Animation {
  const hidden = { visibility: 'hidden' };
  return element.animate([hidden, hidden], { delay: lasting, duration: 1, fill: 'forwards' });
}

/** Another name each time, so that no page can wait for it. */
function randomTag(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
