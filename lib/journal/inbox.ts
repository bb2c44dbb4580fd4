import * as v from 'valibot';
import { addEntry, addLeft } from './days';
import { ageEntries } from './forget';
import { putHold } from './marks';
import { allConversations } from './pages';
import { putConversation, putPage } from './put-pages';
import type { Draft } from './records';
import { ConversationId, Day, Entry, kinds, Page } from './schema';

const { counter: _counter, device: _device, removed: _removed, ...written } = Page.entries;

/** What happens while the journal is locked, as it waits in the inbox. */
export const InboxItem = v.variant('op', [
  v.strictObject({ op: v.literal('entry'), entry: Entry }),
  v.strictObject({ op: v.literal('left'), day: Day, kind: v.picklist(kinds) }),
  v.strictObject({ op: v.literal('hold'), day: Day }),
  v.strictObject({ op: v.literal('page'), page: v.object(written) }),
  v.strictObject({
    op: v.literal('kind'),
    conversation: ConversationId,
    kind: v.picklist(kinds),
  }),
  v.strictObject({
    op: v.literal('age'),
    today: Day,
    keepDays: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
]);
export type InboxItem = v.InferOutput<typeof InboxItem>;

/** Does what the items say, as if the journal had been open; `false` for each that is none of these. */
export async function foldIn(draft: Draft, found: readonly unknown[]): Promise<boolean[]> {
  const parsed = found.map((item) => v.safeParse(InboxItem, item));
  const items = parsed.flatMap((item) => (item.success ? [item.output] : []));
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
      case 'age':
        break;
      default:
        item satisfies never;
    }
  }
  // Last, so that what waited too long goes the same way.
  for (const item of items) {
    if (item.op === 'age') await ageEntries(draft, item.today, item.keepDays);
  }
  return parsed.map(({ success }) => success);
}
