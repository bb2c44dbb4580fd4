import type { Messenger } from '../messengers/messenger';
import { findSend } from './around';
import { findComposerAround, originOf } from './find';
import { inPlace, type Listen, stop } from './gesture';
import { hasSendControl } from './shape';
import type { Slot } from './slot';
import type { Slots } from './slots';

/** A submit this long after the user's last press is the page's own doing (ms). */
const userWindow = 1000;

/** A client has opened another conversation by then (ms). */
const openTime = 400;

export interface PressOptions {
  /** Where the presses happen: the composer's own window, or one around its frame. */
  readonly window: Window;
  /** What its clock is behind the composer's (ms). */
  readonly shift?: number;
  readonly slots: Slots;
  readonly signal: AbortSignal;
  readonly on: Listen;
  /** The records that hold at this address. */
  readonly here: () => readonly Messenger[];
  /** When the user last pressed a key (ms of the event clock). */
  readonly keyAt: () => number;
}

/** Watches the send control and the form: pointer, touch, click and submit. */
export function watchPresses(options: PressOptions): void {
  const { window, shift = 0, slots, signal, on, here } = options;
  let pointerAt = Number.NEGATIVE_INFINITY;

  const slotOfSend = (event: Event) => findSendSlot(event, here(), slots);
  const trustOf = ({ timeStamp, isTrusted }: Event) => ({
    at: timeStamp + shift,
    trusted: isTrusted,
  });

  on(
    'pointerdown',
    (event) => {
      const trust = trustOf(event);
      if (trust.trusted) pointerAt = trust.at;
      const main = event.isPrimary && event.button === 0;
      const slot = main ? slotOfSend(event) : null;
      if (trust.trusted) endPress(slots, slot);
      if (!slot) return;
      slots.read(slot, 'page', trust.at);
      const gesture = inPlace(slot, { kind: 'pointerdown', send: true, ...trust } as const);
      if (!slots.refuses(slot, gesture)) return;
      stop(event);
      if (event.pointerType === 'touch') swallowTouch();
    },
    false,
  );

  function follow(event: Event, released: boolean): void {
    const slot = slots.holder();
    if (slot && slots.refuses(slot, { kind: 'pointer', released, ...trustOf(event) })) stop(event);
  }

  for (const name of ['mousedown', 'pointerup', 'pointercancel', 'mouseup'] as const) {
    on(name, (event) => follow(event, name !== 'mousedown'), false);
  }

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
      const trust = trustOf(event);
      const sending = slotOfSend(event);
      const slot = sending ?? slots.holder();
      if (!slot) {
        // It may open another conversation, and no event tells that the draft is gone.
        const left = slots.current();
        if (left) slots.later(() => slots.read(left, 'page', trust.at + openTime), openTime);
        return;
      }
      const send = sending !== null;
      if (send) slots.read(slot, 'page', trust.at);
      const gesture = inPlace(slot, { kind: 'click', send, ...trust } as const);
      if (slots.refuses(slot, gesture)) stop(event);
    },
    false,
  );

  on(
    'submit',
    (event) => {
      const slot = slotOfForm(originOf(event));
      if (!slot) return;
      const trust = trustOf(event);
      slots.read(slot, 'page', trust.at);
      const pressedAt = Math.max(pointerAt, options.keyAt());
      const byUser = trust.trusted && trust.at - pressedAt < userWindow;
      const gesture = inPlace(slot, { kind: 'submit', byUser, ...trust } as const);
      if (slots.refuses(slot, gesture)) stop(event);
    },
    false,
  );

  function slotOfForm(form: Element | null): Slot | null {
    const current = slots.current();
    if (!form || (current && form.contains(current.element))) return current;
    for (const messenger of here()) {
      const element = findComposerAround(form, messenger, current?.element);
      if (element && form.contains(element))
        return slots.meet({ element, messenger, byShape: false });
    }
    return null;
  }
}

/** What was swallowed until now belongs to one composer: a press that begins at another, or at none, is not part of it. */
export function endPress(slots: Slots, pressed: Slot | null): void {
  const holder = slots.holder();
  if (holder && holder !== pressed) slots.refuses(holder, { kind: 'elsewhere' });
}

/** The slot whose send control an event happened on. */
export function findSendSlot(
  event: Event,
  messengers: readonly Messenger[],
  slots: Slots,
): Slot | null {
  const path = event.composedPath();
  const current = slots.current();
  const send = findSend(path, messengers, current?.element);
  if (send)
    return slots.meet({ element: send.composer, messenger: send.messenger, byShape: false });
  if (!current?.byShape) return null;
  const control = hasSendControl(current.element, path);
  current.by = control === true ? 'button' : control;
  return control ? current : null;
}
