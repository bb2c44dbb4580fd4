import type { ComponentChild } from 'preact';
import { Words } from '../../components/journal/words';
import { newId } from '../../lib/journal/bytes';
import { openJournal } from '../../lib/journal/journal';
import type { EntryId } from '../../lib/journal/schema';
import { dayOf } from '../../lib/time';
import type { Show } from './rooms';

/** The room of one's own phrasings. */
export async function loadWords(show: Show): Promise<ComponentChild> {
  const journal = await openJournal();
  const pages = await journal.pages();
  return (
    <Words
      words={pages.filter(({ kind }) => kind === 'wording').toReversed()}
      onAdd={async (text) => {
        const now = Date.now();
        await journal.savePage({
          id: newId() as EntryId,
          day: dayOf(now),
          written: now,
          kind: 'wording',
          prompt: null,
          text,
          tags: [],
        });
        await show();
      }}
      onRemove={({ id }) => void journal.removePage(id).then(show, show)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
