import type { Messenger } from '../messengers/messenger';
import { findComposerAround, findOnPage, matchesAny } from './find';

/** A mention, emoji or command list is open, so that Enter chooses from it. */
export function pickerOpen(composer: HTMLElement, messenger: Messenger | null): boolean {
  if (composer.getAttribute('aria-activedescendant')) return true;
  if (composer.getAttribute('aria-expanded') === 'true') return true;
  const root = composer.getRootNode() as Document | ShadowRoot;
  const ids = ['aria-controls', 'aria-owns'].map((name) => composer.getAttribute(name)).join(' ');
  for (const id of ids.split(/\s+/)) {
    const list = root.getElementById?.(id);
    if (list?.matches(lists) && list.checkVisibility()) return true;
  }
  return (messenger?.pickers ?? []).some((selector) =>
    findOnPage(composer, selector)?.checkVisibility(),
  );
}

const lists = '[role="listbox"], [role="menu"], [data-renderer], :has([role="option"])';

/** A message that was sent before is being edited. */
export function isEditing(composer: HTMLElement, messenger: Messenger | null): boolean {
  const selectors = messenger?.editing?.join(',');
  if (!selectors) return false;
  // Or a mark beside the composer, in its own container and not in a message row.
  const container = composer.closest('form, footer') ?? composer.parentElement?.parentElement;
  return (composer.closest(selectors) ?? container?.querySelector(selectors)) != null;
}

/** A control's own parts lie no deeper than this below it. */
const mostParts = 40;

/** The send control that an event happened on, and the composer it belongs to. */
export function findSend(
  path: readonly EventTarget[],
  messengers: readonly Messenger[],
  written: HTMLElement | null = null,
): { readonly composer: HTMLElement; readonly messenger: Messenger } | null {
  for (const target of path.slice(0, mostParts)) {
    if ((target as Node).nodeType !== 1) continue;
    const element = target as Element;
    for (const messenger of messengers) {
      if (!matchesAny(element, messenger.send.buttons)) continue;
      // A part of the page that keeps to itself has no way to its composer.
      const composer =
        findComposerAround(element, messenger, written) ??
        (written && matchesAny(written, messenger.composer) ? written : null);
      if (composer) return { composer, messenger };
    }
  }
  return null;
}
