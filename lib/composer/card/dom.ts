/** An element of the card: plain DOM, because the script of every tab must stay small. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

/** A button and what it does. It never submits and is found again by the card's guard. */
export function makeButton(
  document: Document,
  text: string,
  act: () => void,
  acts: WeakMap<Element, () => void>,
): HTMLButtonElement {
  const button = make(document, 'button', '', text);
  button.type = 'button';
  acts.set(button, act);
  return button;
}
