/**
 * Draws, and where that takes away what had the focus, gives it to the button that took its place in the list, as where
 * one of many lines was removed, else to the room: the keyboard stays where it was.
 */
export function keepFocus(root: HTMLElement, draw: () => void): void {
  const buttons = () => [...root.querySelectorAll<HTMLElement>('.entries button')];
  const { activeElement: focused, body } = root.ownerDocument;
  const place = buttons().indexOf(focused as HTMLElement);
  draw();
  if (!focused || focused === body || focused.isConnected) return;
  const left = buttons();
  const next = place < 0 ? undefined : (left[place] ?? left.at(-1));
  (next ?? root.querySelector<HTMLElement>('#room'))?.focus({ preventScroll: next === undefined });
}
