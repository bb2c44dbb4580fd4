import { isEditing, pickerOpen } from './around';
import type { Slot } from './slot';

/** Adds a listener that runs before the page's own; any exception lets the event pass. */
export type Listen = <K extends keyof WindowEventMap>(
  name: K,
  act: (event: WindowEventMap[K]) => void,
  passive?: boolean,
) => void;

/** A gesture with what stands around its composer, which is looked at only where the hold turns on it. */
export function inPlace<T extends object>({ element, messenger }: Slot, gesture: T) {
  return {
    ...gesture,
    get picker() {
      return pickerOpen(element, messenger);
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
