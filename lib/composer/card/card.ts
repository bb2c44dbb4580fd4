import type { Hint } from '../../messages/protocol';
import { originOf } from '../find';
import { stop } from '../gesture';
import type { Gesture } from '../hold-event';
import { rememberCaret } from './caret';
import { copyText } from './copy';
import { makeButton } from './dom';
import { keyMatches, keyName } from './key';
import { type CardActs, makePanel, type Panel } from './panel';
import { placeCard, placeMark } from './place';
import type { Say } from './say';
import { createStage, type Stage } from './stage';

/** An Escape this soon after the card came is a dismissal (ms). */
const soon = 2000;
const markSize = 24;

export interface HintCard {
  /** Shows the card at a composer; with a gesture it says that nothing was sent yet. */
  show(composer: HTMLElement, hint: Hint, gesture: Gesture | null, acts: CardActs): void;
  /** Shows the small mark at the composer's edge; pressing it opens the card. */
  mark(composer: HTMLElement, open: () => void): void;
  /** The mark speaks of words that have changed and are not read yet; it fades if that takes long. */
  busy(is: boolean): void;
  hide(): void;
  /** The card is open; the mark alone does not count. */
  shown(): boolean;
  /** Keeps the card's own events from the page; true where the event was the card's. */
  guard(event: Event): boolean;
  /** The user's shortcut into the card, `Alt+ArrowDown`. */
  setKey(key: string): void;
}

/** The hint card: not on the page until it is shown, and gone without a trace when hidden. */
export function createCard(options: {
  readonly window: Window;
  readonly say: Say;
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly signal: AbortSignal;
}): HintCard {
  const { window, say, language, rightToLeft, signal } = options;
  const { document } = window;
  let key = 'Alt+ArrowDown';
  let stage: Stage | null = null;
  let composer: HTMLElement | null = null;
  let panel: (Panel & { readonly acts: CardActs; readonly at: number }) | null = null;
  let openMark: (() => void) | null = null;
  let dot: HTMLElement | null = null;
  let back: (() => void) | null = null;
  /** The key whose keyup is ours too. */
  let upCode = '';
  let buttons: WeakMap<Element, () => void> = new WeakMap();

  function hide(): void {
    const inside = stage?.focused() ? back : null;
    stage?.remove();
    stage = panel = openMark = dot = composer = back = null;
    inside?.();
  }

  function put(
    at: HTMLElement,
    element: HTMLElement,
    place: Parameters<typeof createStage>[0]['place'],
  ) {
    stage?.remove();
    composer = at;
    stage = createStage({ window, composer: at, language, element, place, gone: hide });
    return stage;
  }

  function view() {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    return {
      width: width || window.innerWidth,
      height: Math.min(height || 1e6, window.innerHeight),
    };
  }

  function show(at: HTMLElement, hint: Hint, gesture: Gesture | null, acts: CardActs): void {
    const focused = stage?.focused() ?? false;
    const returning = back;
    let opened: HTMLElement | null = null;
    let above: boolean | undefined;
    const made = makePanel({
      document,
      say,
      hint,
      gesture,
      keyName: keyName(key),
      acts,
      close: hide,
      copy: (text) => copyText(window, text),
      resized: (part) => {
        opened = part;
        stage?.replace();
      },
    });
    buttons = made.buttons;
    const { element } = made;
    const shown = put(at, element, (box) => {
      element.style.maxHeight = '';
      const size = { width: element.offsetWidth, height: element.scrollHeight + 2 };
      const { left, top, maxHeight, isAbove } = placeCard(box, size, view(), rightToLeft, above);
      above = isAbove;
      Object.assign(element.style, {
        left: `${left}px`,
        top: `${top}px`,
        maxHeight: `${maxHeight}px`,
      });
      // The list scrolls by itself; where there is no room even for its beginning, the card does.
      if (opened) {
        const { offsetTop, offsetHeight } = opened;
        element.scrollTop = Math.min(offsetTop, offsetTop + offsetHeight - maxHeight);
      }
      opened = null;
    });
    element.dir = rightToLeft ? 'rtl' : 'ltr';
    panel = { ...made, acts, at: window.performance.now() };
    openMark = dot = null;
    back = returning;
    if (gesture || hint.card === 'calm') shown.announce(made.announcement);
    if (focused) shown.focus();
  }

  function mark(at: HTMLElement, open: () => void): void {
    if (panel) return;
    if (openMark && composer === at) {
      openMark = open;
      return;
    }
    buttons = new WeakMap();
    const element = makeButton(document, '', () => openMark?.(), buttons);
    element.className = 'mark unplaced';
    element.setAttribute('aria-label', say('card_mark'));
    put(at, element, (box) => {
      const { left, top } = placeMark(box, markSize, view(), rightToLeft);
      Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
    });
    openMark = open;
    dot = element;
  }

  function busy(is: boolean): void {
    if (dot) dot.ariaBusy = `${is}`;
  }

  function enter(): void {
    if (!composer || !stage) return;
    back = rememberCaret(composer);
    openMark?.();
    stage.focus();
  }

  function leave(): void {
    const returning = back;
    back = null;
    returning?.();
  }

  /** Escape and the shortcut, wherever the focus is. */
  function ownKey(event: KeyboardEvent, inside: boolean): boolean {
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return false;
    if (event.type === 'keyup') {
      if (!upCode || event.code !== upCode) return false;
      upCode = '';
      stop(event);
      return true;
    }
    if (event.type !== 'keydown') return false;
    const isShortcut = keyMatches(event, key);
    if (!isShortcut) {
      const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
      if (event.key !== 'Escape' || !plain) return false;
      if (event.repeat ? upCode !== event.code : !panel) return false;
    }
    upCode = event.code;
    stop(event);
    if (event.repeat) return true;
    if (inside) leave();
    else if (isShortcut) enter();
    else if (panel) {
      const { acts, at } = panel;
      if (window.performance.now() - at < soon) acts.choose('escape soon');
      acts.hidden();
      hide();
    }
    return true;
  }

  function guard(event: Event): boolean {
    if (!stage) return upCode !== '' && event instanceof KeyboardEvent && ownKey(event, false);
    const ours = originOf(event) === stage.host;
    if (event.type.startsWith('key') && ownKey(event as KeyboardEvent, ours)) return true;
    if (!ours) return false;
    event.stopImmediatePropagation();
    // The focus stays where the user writes.
    if (event.type === 'pointerdown' || event.type === 'mousedown') event.preventDefault();
    if (event.type === 'click' && event.isTrusted) {
      const button = stage.pressed(event as MouseEvent)?.closest('button');
      if (button) buttons.get(button)?.();
    }
    return true;
  }

  signal.addEventListener('abort', hide);
  return {
    show,
    mark,
    busy,
    hide,
    shown: () => panel !== null,
    guard,
    setKey: (next) => (key = next || key),
  };
}
