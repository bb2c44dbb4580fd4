import type { Messenger } from '../messengers/messenger';
import type { HintCard } from './card/card';
import {
  addressOf,
  findComposer,
  findComposerAround,
  messengersHere,
  named,
  originOf,
} from './find';
import { inPlace, type Listen, stop } from './gesture';
import { readKey } from './keys';
import { endPress, findSendSlot, watchPresses } from './press';
import { isWideBox } from './shape';
import type { Slot } from './slot';
import { placeAge, type Slots } from './slots';
import { createSoon } from './soon';

/** Where the last key went is believed this long: an app may have made its box anew (ms). */
const sameBox = 1000;
/** Of what happens over the card the page sees nothing, and neither do its listeners on the window. */
const overCard =
  'focus focusout pointermove mousemove pointerover pointerout mouseover mouseout pointerenter pointerleave mouseenter mouseleave wheel contextmenu dblclick auxclick touchstart touchmove touchend touchcancel dragstart selectstart copy cut beforetoggle toggle'.split(
    ' ',
  );
/** Each key is asked at its keydown whether the extension is still there; what follows need not ask again. */
const followers: ReadonlySet<string> = new Set([
  ...overCard,
  'keypress',
  'beforeinput',
  'input',
  'keyup',
]);
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

/** Watches a window for drafts and send gestures. Per key it does as little as can be; a gesture is looked at whole. */
export function watchComposer(options: WatchOptions): void {
  const { window, messengers, slots, card, signal } = options;
  const soon = createSoon(slots, window);
  let keyAt = Number.NEGATIVE_INFINITY;
  let last: { origin: Element; slot: Slot | null; at: number } | null = null;

  const address = () => addressOf(window);
  const here = () => messengersHere(messengers, address());

  const added: (() => void)[] = [];
  // `document.open()`, by which editors write their frame, takes every listener off the window.
  new MutationObserver(() => {
    for (const add of added) add();
  }).observe(window.document, { childList: true });

  const listenAt =
    (target: Window): Listen =>
    (name, act, passive = true) => {
      const follows = followers.has(name);
      const listener = (event: Event) => {
        try {
          const asks = !follows || slots.holder() !== null;
          if (asks && !options.alive()) return options.gone();
          if (card.guard(event)) return;
          act(event as Parameters<typeof act>[0]);
        } catch {
          // The page behaves as if nothing were here.
        }
      };
      // One that is still there is not added again: it keeps its place before the page's own.
      const add = () => target.addEventListener(name, listener, { capture: true, passive, signal });
      added.push(add);
      add();
    };
  const on = listenAt(window);
  const presses = { window, slots, signal, on, here, keyAt: () => keyAt };

  let outermost = window;

  function focus(slot: Slot): void {
    slots.focus(slot);
    try {
      // An editor in a frame may have its send control in a page around it.
      while (outermost.parent !== outermost) {
        outermost = outermost.parent as Window;
        const shift = outermost.performance.timeOrigin - window.performance.timeOrigin;
        watchPresses({ ...presses, window: outermost, shift, on: listenAt(outermost) });
      }
    } catch {
      // Another origin's, which nobody may touch.
    }
  }

  function slotAt(event: Event): Slot | null {
    const origin = originOf(event);
    if (!origin) return null;
    const found = findComposer(origin, messengers, address());
    const slot = found && slots.meet(found);
    last = { origin, slot, at: event.timeStamp };
    return slot;
  }

  /** As `slotAt`, and without a search while one and the same element is written in. */
  function slotOfTyping(event: Event): Slot | null {
    if (!last || event.timeStamp - last.at > sameBox || last.origin !== originOf(event)) {
      return slotAt(event);
    }
    return last.slot;
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

  /** A composition is over. */
  function end(slot: Slot, { timeStamp: at }: Event): void {
    slots.refuses(slot, { kind: 'composition', at, phase: 'end' });
  }

  /** Something is about to be written. What was sent shows as an empty box until then. */
  function write(slot: Slot, event: Event): void {
    if (slot.hold.pending) slots.read(slot, 'page', event.timeStamp);
    soon(slot, 'input', event);
  }

  on(
    'keydown',
    (event) => {
      const key = readKey(event);
      if (key.trusted) keyAt = event.timeStamp;
      if (key.press === 'other') {
        const slot = slotOfTyping(event);
        if (!slot) return;
        if (slots.current() !== slot) focus(slot);
        slots.wake(slot);
        // An editor that draws anew may break a composition off, and no event tells of its end: the next letter does.
        if (slot.hold.composing && key.trusted && !key.composing) end(slot, event);
        // What was sent shows as an empty box until the next word stands in it, and another chat's draft as it was left.
        const idle = event.timeStamp - slot.placed > placeAge;
        if (slot.hold.pending || idle) slots.read(slot, 'page', event.timeStamp);
        return;
      }
      let slot = slotAt(event);
      let where: 'composer' | 'button' = 'composer';
      if (slot && slots.current() !== slot) focus(slot);
      if (!slot && (key.press === 'enter' || key.press === 'space')) {
        slot = findSendSlot(event, here(), slots);
        if (slot) where = 'button';
        else if (key.press === 'enter') slot = slotFromBody(event);
      }
      if (key.trusted && !key.repeat && key.press !== 'erase') endPress(slots, slot);
      if (!slot) return;
      slots.wake(slot);
      if (key.press === 'space' && where === 'composer') return;
      if (key.press === 'erase') {
        slots.refuses(slot, { kind: 'keydown', ...key, on: where, picker: false, editing: false });
        // Some editors erase by themselves, and no event of writing follows.
        if (key.trusted) soon(slot, 'input', event);
        return;
      }
      slots.read(slot, 'page', event.timeStamp);
      const gesture = inPlace(slot, { kind: 'keydown', ...key, on: where } as const);
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
      const writing = event.isTrusted ? slotOfTyping(event) : null;
      if (writing) write(writing, event);
      const misses = writing
        ? slots.doubts(writing)
        : event.isTrusted && isWideBox(originOf(event));
      if (misses) slots.miss(named(here()));
      const slot = slots.holder();
      if (!slot || !lineBreaks.has(event.inputType)) return;
      const { timeStamp: at, isTrusted: trusted } = event;
      if (slots.refuses(slot, { kind: 'beforeinput', line: true, at, trusted })) stop(event);
    },
    false,
  );

  on('input', (event) => {
    const { isTrusted: trusted } = event;
    const slot = slotOfTyping(event);
    if (!slot) return;
    if (trusted && slots.current() !== slot) focus(slot);
    soon(slot, trusted ? 'input' : 'page', event as InputEvent);
  });

  on('compositionstart', (event) => {
    const slot = event.isTrusted ? slotAt(event) : null;
    if (!slot) return;
    slots.wake(slot);
    slots.refuses(slot, { kind: 'composition', at: event.timeStamp, phase: 'start' });
  });
  // An end that only the page tells of is an end too: each key of a composition says so itself.
  on('compositionend', (event) => {
    const slot = slotAt(event);
    if (slot) end(slot, event);
  });

  // Some editors put in themselves what is pasted or dropped, and no event of writing follows.
  for (const name of ['paste', 'drop', 'cut'] as const) {
    on(name, (event) => {
      const slot = event.isTrusted ? slotAt(event) : null;
      if (!slot) return;
      slots.wake(slot);
      write(slot, event);
    });
  }

  on('focusin', (event) => {
    const slot = slotAt(event);
    if (slot) focus(slot);
  });

  watchPresses(presses);

  for (const name of overCard) on(name as keyof WindowEventMap, () => undefined);

  on('blur', (event) => {
    if (event.target === window) card.hide();
  });
  on('fullscreenchange' as keyof WindowEventMap, card.hide);
  on('pagehide', (event) => {
    slots.leave();
    // What listens in the pages around it would keep it in their memory.
    if (event.isTrusted && !event.persisted) options.gone();
  });
}
