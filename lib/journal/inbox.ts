import * as v from 'valibot';
import { addEntry, addLeft } from './days';
import { allConversations, putConversation, putHold, putPage } from './pages';
import { ConversationId, Day, Entry, kinds, Page } from './schema';
import type { Draft } from './store';

const { counter: _counter, device: _device, removed: _removed, ...written } = Page.entries;

/** What happens while the journal is locked, as it waits in the inbox. */
export const InboxItem = v.variant('op', [
  v.strictObject({ op: v.literal('entry'), entry: Entry }),
  v.strictObject({ op: v.literal('left'), day: Day, kind: v.picklist(kinds) }),
  v.strictObject({ op: v.literal('hold'), day: Day }),
  v.strictObject({ op: v.literal('page'), page: v.strictObject(written) }),
  v.strictObject({
    op: v.literal('kind'),
    conversation: ConversationId,
    kind: v.picklist(kinds),
  }),
]);
export type InboxItem = v.InferOutput<typeof InboxItem>;

/** Does what the items say, as if the journal had been open; choices of kind hold for all of them. */
export async function foldIn(draft: Draft, items: readonly InboxItem[]): Promise<void> {
  for (const item of items) {
    if (item.op === 'kind') await putConversation(draft, item.conversation, { kind: item.kind });
  }
  const chosen = new Map(
    (await allConversations(draft)).flatMap(({ id, kind }) => (kind ? [[id, kind.value]] : [])),
  );
  for (const item of items) {
    switch (item.op) {
      case 'entry': {
        // The kind could not be looked up while locked.
        const { conversation } = item.entry;
        const kind = (conversation && chosen.get(conversation)) || item.entry.kind;
        if (kind !== 'leave out') await addEntry(draft, { ...item.entry, kind });
        break;
      }
      case 'left':
        await addLeft(draft, item.day, item.kind);
        break;
      case 'hold':
        await putHold(draft, item.day);
        break;
      case 'page':
        await putPage(draft, item.page);
        break;
      case 'kind':
        break;
      default:
        item satisfies never;
    }
  }
}
