import * as v from 'valibot';
import { allConversations, allPages, findConversation, findPage } from './pages';
import type { Draft } from './records';
import { type ConversationId, type Day, type EntryId, type Kind, Page } from './schema';
import { ConversationRecord, type Opener } from './stored';

/** Writes a page as the latest of its id. */
export async function putPage(
  draft: Draft,
  page: Omit<Page, 'counter' | 'device' | 'removed'>,
): Promise<Page> {
  const counter = ((await findPage(draft, page.id))?.counter ?? 0) + 1;
  const written = v.parse(Page, { ...page, counter, device: draft.root.device, removed: false });
  draft.put('pages', page.id, written);
  return written;
}

/** Leaves a tombstone without text in the place of a page; nothing happens where there is none. */
export async function dropPage(draft: Draft, id: EntryId): Promise<void> {
  const page = await findPage(draft, id);
  if (!page || page.removed) return;
  draft.put('pages', id, tombstoneOf(page, draft.root.device));
}

function tombstoneOf(page: Page, device: string): Page {
  const counter = page.counter + 1;
  return { ...page, prompt: null, text: '', tags: [], counter, device, removed: true };
}

/** Forgets the messages that were kept since a day; what the user wrote for themselves stays. */
export async function forgetKept(draft: Draft, since: Day): Promise<void> {
  for (const page of await allPages(draft)) {
    if (page.kind !== 'kept' || page.day < since || page.removed) continue;
    draft.put('pages', page.id, tombstoneOf(page, draft.root.device));
  }
}

/** Writes the kind or the label of a conversation as the latest. */
export async function putConversation(
  draft: Draft,
  id: ConversationId,
  change: { kind: Kind } | { label: string } | { day: Day; opener: Opener },
): Promise<void> {
  const known = await findConversation(draft, id);
  const before: ConversationRecord = known ?? { id, kind: null, label: null };
  const { device } = draft.root;
  const register = <T>(value: T, old: { counter: number } | null | undefined) => ({
    value,
    counter: next(old),
    device,
  });
  const record: ConversationRecord =
    'kind' in change
      ? { ...before, kind: register(change.kind, before.kind) }
      : 'label' in change
        ? { ...before, label: register(change.label.trim(), before.label) }
        : {
            ...before,
            openers: {
              ...before.openers,
              [change.day]: register(change.opener, before.openers?.[change.day]),
            },
          };
  draft.put('conversations', id, v.parse(ConversationRecord, record));
}

/** Forgets the name of a conversation and who wrote first in it; its kind stays, since it says what is not to be read. */
export async function forgetChoices(draft: Draft, id: ConversationId): Promise<void> {
  const known = await findConversation(draft, id);
  if (!known) return;
  const { openers: _marks, ...rest } = known;
  draft.put('conversations', id, rest);
  // A name that another device knows would come back with its file, unless a later one says otherwise.
  if (known.label) await putConversation(draft, id, { label: '' });
}

/** Forgets who wrote first from a day on. */
export async function forgetOpeners(draft: Draft, since: Day): Promise<void> {
  for (const { openers, ...rest } of await allConversations(draft)) {
    if (!openers) continue;
    const kept = Object.entries(openers).filter(([day]) => day < since);
    draft.put('conversations', rest.id, { ...rest, openers: Object.fromEntries(kept) });
  }
}

function next(register: { counter: number } | null | undefined): number {
  return (register?.counter ?? 0) + 1;
}
