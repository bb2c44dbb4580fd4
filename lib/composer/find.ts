import type { Messenger } from '../messengers/messenger';
import { looksLikeComposer } from './shape';

/** A composer that was found, and how. */
export interface Found {
  readonly element: HTMLElement;
  /** `null`: on a site without a record. */
  readonly messenger: Messenger | null;
  /** Found by its shape, because no record knows it: it is watched first. */
  readonly byShape: boolean;
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

/** The parent, and from an open shadow root its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
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

function isEdited(element: Element): boolean {
  return (
    (element as HTMLElement).isContentEditable ||
    element.matches('[contenteditable=""], [contenteditable="plaintext-only"]')
  );
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
  if (here.some(({ composer }) => isOnPage(element, composer))) return null;
  if (!looksLikeComposer(element)) return null;
  return { element, messenger: named(here) ?? null, byShape: true };
}

/** The messenger of this site; where every self-hosted one is tried, none has a claim on a box that none knows. */
export function named(here: readonly Messenger[]): Messenger | undefined {
  return here.length === 1 ? here[0] : here.find(({ selfHosted }) => !selfHosted);
}

function isOnPage(near: Element, selectors: readonly string[]): boolean {
  const all = selectors.join(',');
  const root = near.getRootNode() as ParentNode;
  return (root.querySelector?.(all) ?? near.ownerDocument.querySelector(all)) !== null;
}

/** Any selector; one that this browser cannot parse matches nothing. */
export function matchesAny(element: Element, selectors: readonly string[] | undefined): boolean {
  return selectors?.some((selector) => element.matches(selector)) ?? false;
}

/** Containers further out than this are not the composer's own; a page may nest without end. */
const mostLevels = 200;

/** The nearest element that fits, going outwards from `from` through its containers; of several, the preferred one. */
export function findAround(
  from: Element,
  selectors: readonly string[] | undefined,
  fits: (element: Element) => boolean = () => true,
  preferred: HTMLElement | null = null,
): HTMLElement | null {
  if (!selectors?.length) return null;
  const all = selectors.join(',');
  let root: Node | null = null;
  let inRoot: readonly HTMLElement[] = [];
  let at: Element | null = from;
  for (let level = 0; at && level < mostLevels; level += 1) {
    if (at.matches(all) && fits(at)) return at as HTMLElement;
    const here: Node = at.getRootNode();
    if (here !== root) {
      // Asked once for each tree: once for each container would take seconds in a deep page.
      root = here;
      inRoot = [...(here as ParentNode).querySelectorAll<HTMLElement>(all)].filter(fits);
    }
    const within = inRoot.filter((one) => at?.contains(one));
    if (preferred && within.includes(preferred)) return preferred;
    // Of several, the one that stands before: a control follows its own box.
    const before = within.findLast((one) => one.compareDocumentPosition(from) & follows);
    const found = before ?? within[0];
    if (found) return found;
    // With nothing in this tree, only a shadow root's host leads on.
    at = inRoot.length === 0 ? ((here as Partial<ShadowRoot>).host ?? null) : parentOf(at);
  }
  return null;
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
