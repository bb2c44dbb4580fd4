import type { Slot } from './slot';
import type { Slots, Written } from './slots';
import { callOff } from './wait';

/** An editor has drawn what was typed by then (ms). */
const drawTime = 40;

/**
 * What is not to wait, for a browser may let many keys go before its timers: an emptied box is a draft's end, to be seen
 * before the next letter; words after a draft was just sent are the next one, to be seen before the next Enter.
 */
function isUrgent({ hold }: Slot, { type, inputType }: Written): boolean {
  return type === 'input' && (inputType?.startsWith('delete') || hold.pending !== null);
}

/** Reads a composer when the page has done with an event in it: once for all that comes together. */
export function createSoon(slots: Slots, window: Window) {
  let waiting: Slot | null = null;
  let by: 'input' | 'page' = 'page';
  let event: Written | null = null;

  function read(): void {
    const slot = waiting;
    if (!slot || !event) return;
    const { text } = slot;
    waiting = null;
    slots.read(slot, by, window.performance.now(), event);
    // Editors that draw by themselves may do so later still, and let no other event follow: what was read now may be
    // the letter before. A field has its text at once.
    if (slot.text === text || !('value' in slot.element)) drawLater(slot, by, event);
  }

  function drawLater(slot: Slot, how: 'input' | 'page', written: Written): void {
    callOff(slot.drawn);
    slot.drawn = slots.later(() => {
      slot.drawn = null;
      slots.read(slot, how, window.performance.now(), written);
    }, drawTime);
    slots.age(slot);
  }

  return (slot: Slot, how: 'input' | 'page', written: Written): void => {
    slot.written = true;
    slots.age(slot);
    if (waiting === slot) {
      event = written;
      if (how === 'input') by = how;
      if (isUrgent(slot, written)) read();
      return;
    }
    // Two composers at a time: the first is read at once.
    if (waiting) read();
    waiting = slot;
    by = how;
    event = written;
    if (isUrgent(slot, written)) read();
    else slots.later(read, 0);
  };
}
