import type { EntryId } from '../../lib/journal/schema';
import { changeSession } from '../../lib/session';

/** "Just now" goes with what it told of: the entry of this id, or whatever it was. */
export async function forgetJustNow(id?: EntryId): Promise<void> {
  await changeSession((session) =>
    id && session.justNow?.id !== id ? session : { ...session, justNow: null },
  );
}
