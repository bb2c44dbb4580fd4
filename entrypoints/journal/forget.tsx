import type { ComponentChild } from 'preact';
import { Forget, type Forgettable, type Forgot } from '../../components/journal/forget';
import { labelsOf } from '../../components/journal/one-conversation';
import { forgetFor } from '../../lib/journal/erase';
import { openJournal } from '../../lib/journal/journal';
import { loadSettings } from '../../lib/settings';
import { dayOf, partOf } from '../../lib/time';
import { forgetEverything } from './forget-everything';
import { forgetJustNow } from './just-now';
import { onLeaving } from './long-work';
import type { Show } from './rooms';

const hour = 3_600_000;
let done: Forgot | null = null;
onLeaving(() => {
  done = null;
});

/** Forgets a span; entries know only their part of day, so the whole part in which it began goes. */
async function forget(what: Forgettable): Promise<void> {
  if (what === 'everything') return forgetEverything();
  const journal = await openJournal();
  if (typeof what === 'object') await forgetFor(journal.store, what);
  else {
    const { partsBegin } = await loadSettings();
    const since = Date.now() - (what === 'hour' ? hour : 24 * hour);
    await forgetFor(journal.store, { since: dayOf(since), part: partOf(since, partsBegin) });
  }
  // Younger than an hour, and it may be of that conversation.
  await forgetJustNow();
}

/** The named conversations; none where the history cannot be opened, since all of it can still be forgotten. */
async function loadLabels() {
  // To look would make a new history.
  if (done === 'everything') return [];
  const known = await openJournal()
    .then((journal) => journal.conversations())
    .catch(() => []);
  return labelsOf(known);
}

/** The room to forget in. */
export async function loadForget(show: Show): Promise<ComponentChild> {
  return (
    <Forget
      done={done}
      labels={await loadLabels()}
      onForget={(what) =>
        void forget(what).then(
          () => {
            done = typeof what === 'object' ? 'conversation' : what;
            return show();
          },
          () => {
            done = 'failed';
            return show();
          },
        )
      }
    />
  );
}
