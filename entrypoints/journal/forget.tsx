import type { ComponentChild } from 'preact';
import { Forget, type Forgettable } from '../../components/journal/forget';
import { openJournal } from '../../lib/journal/journal';
import { loadSettings } from '../../lib/settings';
import { dayOf, partOf } from '../../lib/time';
import { forgetEverything } from './forget-everything';
import type { Show } from './rooms';

const hour = 3_600_000;
let done: Forgettable | 'failed' | null = null;

/** Forgets a span; entries know only their part of day, so the whole part in which it began goes. */
async function forget(what: Forgettable): Promise<void> {
  if (what === 'everything') return forgetEverything();
  const { partsBegin } = await loadSettings();
  const since = Date.now() - (what === 'hour' ? hour : 24 * hour);
  const journal = await openJournal();
  await journal.forget({ since: dayOf(since), part: partOf(since, partsBegin) });
}

/** The room to forget in. */
export async function loadForget(show: Show): Promise<ComponentChild> {
  return (
    <Forget
      done={done}
      onForget={(what) =>
        void forget(what).then(
          () => {
            done = what;
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
