import { isEditing, pickerOpen } from './around';
import type { Slot } from './slot';

/** Adds a listener that runs before the page's own; any exception lets the event pass. */
export type Listen = <K extends keyof WindowEventMap>(
  name: K,
  act: (event: WindowEventMap[K]) => void,
  passive?: boolean,
) => void;

/** A gesture with what stands around its composer, which is looked at only where the hold turns on it. */
export function inPlace<T extends object>(slot: Slot, gesture: T) {
  const { element, messenger } = slot;
  return {
    ...gesture,
    by: slot.by || 'button',
    get picker() {
      // What an unknown client's list of people, tags, commands or emoji looks like, nobody knows: after a word that
      // opens one in most clients, nothing is held.
      return (
        pickerOpen(element, messenger) || (slot.byShape && /\B([@#/]|:\w\w)\w*$/.test(slot.text))
      );
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
