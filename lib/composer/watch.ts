import type { Messenger } from '../messengers/messenger';
import { findSend, isEditing, pickerOpen } from './around';
import type { HintCard } from './card/card';
import { addressOf, findComposer, findComposerAround, messengersHere, originOf } from './find';
import { readKey } from './keys';
import type { Slot } from './slot';
import type { Slots } from './slots';

/** A submit this long after the user's last press is the page's own doing (ms). */
const userWindow = 1000;
/** An editor has drawn what was typed by then (ms). */
const drawTime = 40;
const overCard =
  'focus focusout pointermove mousemove pointerover pointerout mouseover mouseout pointerenter pointerleave mouseenter mouseleave wheel contextmenu dblclick auxclick touchstart touchmove touchend touchcancel dragstart selectstart copy cut'.split(
    ' ',
  );
const lineBreaks = new Set(['insertParagraph', 'insertLineBreak']);

export interface WatchOptions {
  readonly window: Window;
  readonly messengers: readonly Messenger[];
  readonly slots: Slots;
  readonly card: HintCard;
  readonly signal: AbortSignal;
  /** False once the extension is gone: then everything ends within this event. */
  readonly alive: () => boolean;
  readonly gone: () => void;
}

/** Watches a window for drafts and send gestures; every listener runs before the page's own. */
export function watchComposer(options: WatchOptions): void {
  const { window, messengers, slots, card, signal } = options;
  let pressedAt = Number.NEGATIVE_INFINITY;

  const address = () => addressOf(window);
  const here = () => messengersHere(messengers, address());

  /** Any exception lets the event pass, and stays out of the page's console. */
  function on<K extends keyof WindowEventMap>(
    name: K,
    act: (event: WindowEventMap[K]) => void,
    passive = true,
  ): void {
    const listener = (event: Event) => {
      try {
        if (!options.alive()) return options.gone();
        if (card.guard(event)) return;
        act(event as WindowEventMap[K]);
      } catch {
        // The page behaves as if nothing were here.
      }
    };
    window.addEventListener(name, listener, { capture: true, passive, signal });
  }

  function guardOnly(event: Event): void {
    try {
      card.guard(event);
    } catch {
      // As above.
    }
  }

  function slotAt(event: Event): Slot | null {
    const origin = originOf(event);
    const found = origin && findComposer(origin, messengers, address());
    return found ? slots.meet(found) : null;
  }

  /** Some clients act on their key with the focus on the page itself. */
  function slotFromBody(event: Event): Slot | null {
    const origin = originOf(event);
    const { body, documentElement } = window.document;
    if (!origin || (origin !== body && origin !== documentElement)) return null;
    const current = slots.current();
    if (current?.messenger?.send.fromBody && current.element.isConnected) return current;
    for (const messenger of here()) {
      if (!messenger.send.fromBody) continue;
      const element = findComposerAround(body, messenger);
      if (element) return slots.meet({ element, messenger, byShape: false });
    }
    return null;
  }

  function slotOfSend(event: Event): Slot | null {
    const send = findSend(event.composedPath(), here());
    return (
      send && slots.meet({ element: send.composer, messenger: send.messenger, byShape: false })
    );
  }

  function around({ element, messenger }: Slot) {
    return { picker: pickerOpen(element, messenger), editing: isEditing(element, messenger) };
  }

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  on(
    'keydown',
    (event) => {
      const key = readKey(event);
      if (key.trusted) pressedAt = event.timeStamp;
      let slot = slotAt(event);
      let where: 'composer' | 'button' = 'composer';
      if (slot && slots.current() !== slot) slots.focus(slot);
      if (key.press === 'other') {
        if (slot) slots.wake(slot);
        return;
      }
      if (!slot && (key.press === 'enter' || key.press === 'space')) {
        slot = slotOfSend(event);
        if (slot) where = 'button';
        else if (key.press === 'enter') slot = slotFromBody(event);
      }
      if (!slot) return;
      slots.wake(slot);
      if (key.press === 'space' && where === 'composer') return;
      if (key.press === 'erase') {
        slots.refuses(slot, { kind: 'keydown', ...key, on: where, picker: false, editing: false });
        return;
      }
      slots.read(slot, 'page', event.timeStamp);
      const gesture = { kind: 'keydown', ...key, on: where, ...around(slot) } as const;
      if (slots.refuses(slot, gesture)) stop(event);
    },
    false,
  );

  for (const name of ['keypress', 'keyup'] as const) {
    on(
      name,
      (event) => {
        const slot = slots.holder();
        if (!slot) return;
        const { press, at, trusted } = readKey(event);
        const which = press === 'erase' ? 'other' : press;
        if (slots.refuses(slot, { kind: name, press: which, at, trusted })) stop(event);
      },
      false,
    );
  }

  on(
    'beforeinput',
    (event) => {
      if (event.isTrusted) readLater(event);
      const slot = slots.holder();
      if (!slot || !lineBreaks.has(event.inputType)) return;
      const { timeStamp: at, isTrusted: trusted } = event;
      if (slots.refuses(slot, { kind: 'beforeinput', line: true, at, trusted })) stop(event);
    },
    false,
  );

  on('input', (event) => {
    const slot = slotAt(event);
    if (!slot) return;
    const input = event as InputEvent;
    if (slots.current() !== slot && event.isTrusted) slots.focus(slot);
    slots.read(slot, event.isTrusted ? 'input' : 'page', event.timeStamp, input);
    if (event.isTrusted) readLater(input);
  });

  let reading: Slot | null = null;
  /** Editors that draw by themselves do so after the event, and may let no `input` follow. */
  function readLater(event: InputEvent): void {
    const slot = slotAt(event);
    if (!slot || reading === slot) return;
    reading = slot;
    slots.later(() => {
      reading = null;
      slots.read(slot, 'input', window.performance.now(), event);
    }, 0);
    slots.later(() => slots.read(slot, 'input', window.performance.now(), event), drawTime);
  }

  for (const [name, phase] of [
    ['compositionstart', 'start'],
    ['compositionend', 'end'],
  ] as const) {
    on(name, (event) => {
      const slot = event.isTrusted ? slotAt(event) : null;
      if (!slot) return;
      slots.wake(slot);
      slots.refuses(slot, { kind: 'composition', at: event.timeStamp, phase });
    });
  }

  on('paste', (event) => {
    const slot = slotAt(event);
    if (slot) slots.wake(slot);
  });

  on('focusin', (event) => {
    const slot = slotAt(event);
    if (slot) slots.focus(slot);
  });

  on(
    'pointerdown',
    (event) => {
      if (event.isTrusted) pressedAt = event.timeStamp;
      const main = event.isPrimary && event.button === 0;
      const slot = main ? slotOfSend(event) : null;
      const { timeStamp: at, isTrusted: trusted } = event;
      const before = slots.holder();
      if (before && before !== slot) {
        const elsewhere = {
          kind: 'pointerdown',
          send: false,
          picker: false,
          editing: false,
        } as const;
        slots.refuses(before, { ...elsewhere, at, trusted });
      }
      if (!slot) return;
      slots.read(slot, 'page', at);
      const gesture = { kind: 'pointerdown', send: true, at, trusted, ...around(slot) } as const;
      if (!slots.refuses(slot, gesture)) return;
      stop(event);
      if (event.pointerType === 'touch') swallowTouch();
    },
    false,
  );

  function follow(event: Event, released: boolean): void {
    const slot = slots.holder();
    const { timeStamp: at, isTrusted: trusted } = event;
    if (slot && slots.refuses(slot, { kind: 'pointer', released, at, trusted })) stop(event);
  }

  on('mousedown', (event) => follow(event, false), false);
  on('pointerup', (event) => follow(event, true), false);
  on('pointercancel', (event) => follow(event, true), false);
  on('mouseup', (event) => follow(event, true), false);

  /** Touch listeners cost every scroll, so they are there for a held touch only. */
  function swallowTouch(): void {
    const touch = new AbortController();
    for (const name of ['touchstart', 'touchend', 'touchcancel'] as const) {
      const listener = (event: Event) => {
        follow(event, name !== 'touchstart');
        if (name !== 'touchstart') touch.abort();
      };
      const how = {
        capture: true,
        passive: false,
        signal: AbortSignal.any([signal, touch.signal]),
      };
      window.addEventListener(name, listener, how);
    }
  }

  on(
    'click',
    (event) => {
      const { timeStamp: at, isTrusted: trusted } = event;
      const slot = slotOfSend(event) ?? slots.holder();
      if (!slot) return;
      const send = slotOfSend(event) === slot;
      if (send) slots.read(slot, 'page', at);
      const gesture = { kind: 'click', send, at, trusted, ...around(slot) } as const;
      if (slots.refuses(slot, gesture)) stop(event);
    },
    false,
  );

  on(
    'submit',
    (event) => {
      const slot = slotOfForm(originOf(event));
      if (!slot) return;
      const { timeStamp: at, isTrusted: trusted } = event;
      slots.read(slot, 'page', at);
      const byUser = trusted && at - pressedAt < userWindow;
      const gesture = { kind: 'submit', byUser, at, trusted, ...around(slot) } as const;
      if (slots.refuses(slot, gesture)) stop(event);
    },
    false,
  );

  function slotOfForm(form: Element | null): Slot | null {
    const current = slots.current();
    if (!form || (current && form.contains(current.element))) return current;
    for (const messenger of here()) {
      const element = findComposerAround(form, messenger);
      if (element && form.contains(element))
        return slots.meet({ element, messenger, byShape: false });
    }
    return null;
  }

  // Of what happens over the card the page sees nothing, and neither do its listeners on the window.
  for (const name of overCard)
    window.addEventListener(name, guardOnly, { capture: true, passive: true, signal });

  on('blur', (event) => {
    if (event.target === window) card.hide();
  });
  on('fullscreenchange' as keyof WindowEventMap, () => card.hide());
  on('pagehide', () => slots.leave());
}
