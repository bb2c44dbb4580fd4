import type { Messenger } from '../messengers/messenger';
import { looksLikeComposer } from './shape';
import { parentOf } from './tree';

/** A composer that was found, and how. */
export interface Found {
  readonly element: HTMLElement;
  /** `null`: on a site without a record. */
  readonly messenger: Messenger | null;
  /** Found by its shape, because no record knows it: it is watched first. */
  readonly byShape: boolean;
  /** Nothing says that it is one: until two sends were seen to empty it, nothing of it is told to anybody. */
  readonly doubtful?: boolean;
}

/** Where an event really comes from, inside open shadow roots too. */
export function originOf(event: Event): Element | null {
  const { target } = event;
  // The whole path is asked for only where it can tell more: it costs a wrapper for each element up to the window.
  const hidden = (target as Partial<Element> | null)?.shadowRoot;
  const first = (hidden ? event.composedPath()[0] : target) as Node | null | undefined;
  if (!first || first.nodeType === undefined) return null;
  return first.nodeType === 1 ? (first as Element) : first.parentElement;
}

/** The nearest text field, or the outermost element that is edited as a whole. */
export function editableOf(origin: Element): HTMLElement | null {
  if (origin.localName === 'textarea' || origin.localName === 'input') return origin as HTMLElement;
  let host: HTMLElement | null = null;
  for (let at: Element | null = origin; at; at = parentOf(at)) {
    if (isEdited(at)) host = at as HTMLElement;
    else if (host) break;
  }
  return host;
}

/** What a page draws by itself of what is typed, a canvas too. */
export interface Drawn {
  readonly editContext?: { readonly text: string } | null;
}

function isEdited(element: Element & Drawn): boolean {
  return (element as HTMLElement).isContentEditable || element.editContext != null;
}

/** The address of the page, also in a frame that has none of its own. */
export function addressOf(window: Window): Location {
  let at = window;
  try {
    while (at.location.protocol === 'about:' && at.parent !== at) at = at.parent;
    // Throws for a parent of another origin.
    void at.location.href;
    return at.location;
  } catch {
    return window.location;
  }
}

/** The records that hold on this path. */
export function messengersHere(
  messengers: readonly Messenger[],
  location: Pick<Location, 'pathname'>,
): readonly Messenger[] {
  return messengers.filter(
    ({ paths }) => !paths || paths.some((path) => new RegExp(path).test(location.pathname)),
  );
}

/** The composer that an event happened in, if it did. */
export function findComposer(
  origin: Element,
  messengers: readonly Messenger[],
  location: Pick<Location, 'pathname'>,
): Found | null {
  const element = editableOf(origin);
  if (!element) return null;
  const here = messengersHere(messengers, location);
  let refused = false;
  for (const messenger of here) {
    // Another record of the same site may know it: Google Chat runs inside Gmail.
    if (messenger.never?.some((selector) => element.closest(selector))) {
      refused = true;
      continue;
    }
    if (matchesAny(element, messenger.composer)) return { element, messenger, byShape: false };
  }
  if (refused) return null;
  // A path that no record wants is not the messenger: a wall of comments, a search page.
  if (messengers.length > 0 && here.length === 0) return null;
  // Where a record has found its own, another box is none, whatever it looks like.
  if (here.some(({ composer }) => findOnPage(element, composer.join()))) return null;
  const looks = looksLikeComposer(element);
  if (looks === null) return null;
  return { element, messenger: named(here) ?? null, byShape: true, doubtful: !looks };
}

/** The messenger of this site; where every self-hosted one is tried, none has a claim on a box that none knows. */
export function named(here: readonly Messenger[]): Messenger | undefined {
  return here.length === 1 ? here[0] : here.find(({ selfHosted }) => !selfHosted);
}

/** What is in the same part of the page, or else in the page itself. */
export function findOnPage(near: Element, selector: string): Element | null {
  const root = near.getRootNode() as ParentNode;
  return root.querySelector?.(selector) ?? near.ownerDocument.querySelector(selector);
}

/** Any selector; one that this browser cannot parse matches nothing. */
export function matchesAny(element: Element, selectors: readonly string[] | undefined): boolean {
  return selectors?.some((selector) => element.matches(selector)) ?? false;
}

/** Containers further out than this are not the composer's own; a page may nest without end. */
const mostLevels = 200;
/** So many on each side are looked at: a page may hold ten thousand that do not fit. */
const mostLooks = 40;

/** The nearest element that fits, going outwards from `from` through its containers; of several, the preferred one. */
export function findAround(
  from: Element,
  selectors: readonly string[] | undefined,
  fits: (element: Element) => boolean = () => true,
  preferred: HTMLElement | null = null,
): HTMLElement | null {
  if (!selectors?.length) return null;
  const all = selectors.join(',');
  let at: Element | null = from;
  for (let left = mostLevels; at && left > 0; ) {
    const root: Node = at.getRootNode();
    const inRoot = (root as ParentNode).querySelectorAll<HTMLElement>(all);
    // With nothing in this tree, only a shadow root's host leads on.
    const around = containersOf(at, inRoot.length > 0 ? left : 1);
    const found = nearest(inRoot, around, fits);
    if (found) {
      const [one, container] = found;
      if (container.matches(all) && fits(container)) return container as HTMLElement;
      const isAsNear = preferred?.matches(all) && container.contains(preferred) && fits(preferred);
      return isAsNear ? preferred : one;
    }
    left -= around.length;
    at = (root as Partial<ShadowRoot>).host ?? null;
  }
  return null;
}

/** An element and its containers in the same tree, from the innermost on. */
function containersOf(element: Element, most: number): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && found.length < most; at = at.parentElement) {
    found.push(at);
  }
  return found;
}

/**
 * Of a tree's elements, in its order, the one that shares the innermost container, with that container. Only the last
 * that begins before and the first that does not can be it: to compare each with every container would take a second on
 * a page of thousands.
 */
function nearest(
  inRoot: ArrayLike<HTMLElement>,
  around: readonly Element[],
  fits: (element: Element) => boolean,
): readonly [HTMLElement, Element] | null {
  const [at] = around as [Element];
  const middle = firstOf(
    inRoot.length,
    (index) => !((inRoot[index] as HTMLElement).compareDocumentPosition(at) & follows),
  );
  const fitting = (from: number, by: 1 | -1): HTMLElement | undefined => {
    for (let step = 0; step < mostLooks; step += 1) {
      const one = inRoot[from + step * by];
      if (!one || fits(one)) return one;
    }
    return undefined;
  };
  const level = (one: HTMLElement | undefined): number =>
    one ? firstOf(around.length, (index) => around[index]?.contains(one) === true) : around.length;
  const before = fitting(middle - 1, -1);
  const after = fitting(middle, 1);
  const [levelBefore, levelAfter] = [level(before), level(after)];
  // Of two in the same container, the one that stands before: a control follows its own box.
  const one = levelBefore <= levelAfter ? before : after;
  const container = around[Math.min(levelBefore, levelAfter)];
  return one && container ? [one, container] : null;
}

/** The first of so many numbers, from nought on, that holds, as all after it do; their count where none does. */
function firstOf(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The composer that a control near it belongs to; editors keep other boxes beside it, so one just written in goes first. */
export function findComposerAround(
  from: Element,
  { composer, never }: Messenger,
  written: HTMLElement | null = null,
): HTMLElement | null {
  const mayBe = (one: Element) => !never?.some((selector) => one.closest(selector));
  return findAround(from, composer, mayBe, written);
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const follows = 4;
