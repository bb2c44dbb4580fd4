import * as v from 'valibot';
import type { View } from './records';
import { type ConversationId, type EntryId, Page } from './schema';
import { ConversationRecord } from './stored';

/** Every page with its tombstones, oldest first. */
export async function allPages(view: View): Promise<Page[]> {
  const stored = await view.all('pages');
  return stored
    .map((page) => v.parse(Page, page))
    .sort((a, b) => a.written - b.written || (a.id < b.id ? -1 : 1));
}

/** A page as it was last written, also where it was removed. */
export async function findPage(view: View, id: EntryId): Promise<Page | undefined> {
  const stored = await view.get('pages', id);
  return stored === undefined ? undefined : v.parse(Page, stored);
}

/** What the user chose for a conversation, if anything. */
export async function findConversation(
  view: View,
  id: ConversationId,
): Promise<ConversationRecord | undefined> {
  const stored = await view.get('conversations', id);
  return stored === undefined ? undefined : v.parse(ConversationRecord, stored);
}

/** Every conversation for which the user chose something. */
export async function allConversations(view: View): Promise<ConversationRecord[]> {
  const stored = await view.all('conversations');
  return stored
    .map((record) => v.parse(ConversationRecord, record))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
