import { isEditing, pickerOpen } from './around';
import type { Slot } from './slot';

/** Adds a listener that runs before the page's own; any exception lets the event pass. */
export type Listen = <K extends keyof WindowEventMap>(
  name: K,
  act: (event: WindowEventMap[K]) => void,
  passive?: boolean,
) => void;

/** A word that is just being written and opens a list in most clients: of people, tags, commands, or emoji. */
const opener = /\B([@#/]|:\w\w)\w*$/;

/** A gesture with what stands around its composer, which is looked at only where the hold turns on it. */
export function inPlace<T extends object>(slot: Slot, gesture: T) {
  const { element, messenger } = slot;
  return {
    ...gesture,
    get picker() {
      // What an unknown client's list looks like, nobody knows: when unsure, nothing is held.
      return pickerOpen(element, messenger) || (slot.byShape && opener.test(slot.text));
    },
    get editing() {
      return isEditing(element, messenger);
    },
  };
}

/** Keeps an event, and what it would cause, from the page. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
