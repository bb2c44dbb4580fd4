import type { Messenger } from '../messengers/messenger';
import { findAround } from './find';
import { parentOf } from './tree';

/** Which conversation a composer writes to. `identity` is hashed by the worker at once and never kept. */
export interface Conversation {
  readonly identity: string | null;
  /** Only a display name was found, which may change. */
  readonly weak: boolean;
}

const unknown: Conversation = { identity: null, weak: false };
const maxLength = 400;

/** Reads address, container or heading as the record says; message rows are never looked at. */
export function readConversation(
  composer: Element,
  messenger: Messenger | null,
  location: Pick<Location, 'pathname' | 'search' | 'hash'>,
): Conversation {
  if (!messenger) return { identity: clip(location.pathname + location.hash), weak: true };
  const { url, attribute, heading } = messenger.conversation;
  const address = location.pathname + location.search + location.hash;
  for (const pattern of url ?? []) {
    const found = new RegExp(pattern).exec(address);
    const identity = found?.slice(1).filter(Boolean).join('/');
    if (identity) return { identity: clip(identity), weak: false };
  }
  for (const [selector, name] of attribute ?? []) {
    const value = findAround(composer, [selector])?.getAttribute(name);
    if (value) return { identity: clip(value), weak: false };
  }
  for (const selector of heading ?? []) {
    const element = findAround(parentOf(composer) ?? composer, [selector]);
    const name = element?.getAttribute('title') || element?.textContent?.trim();
    if (name) return { identity: clip(name), weak: true };
  }
  return unknown;
}

function clip(identity: string): string {
  return identity.slice(0, maxLength);
}
