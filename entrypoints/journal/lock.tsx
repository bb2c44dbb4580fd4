import type { ComponentChild } from 'preact';
import { Lock, type LockEnd } from '../../components/journal/lock';
import { t } from '../../lib/i18n';
import { deriveInWorker } from '../../lib/journal/derive';
import { JournalError } from '../../lib/journal/error';
import { openJournal } from '../../lib/journal/journal';
import {
  changePassphrase,
  LockError,
  lockNow,
  lockState,
  turnOffLock,
  turnOnLock,
} from '../../lib/journal/lock';
import { forgetFrame } from '../popup/frame';
import { lockSentence } from '../popup/unlock';
import { onLeaving } from './long-work';
import type { Show } from './rooms';

/** How it went, where the form that it was begun in is gone. */
let said = '';
onLeaving(() => {
  said = '';
});

/** The room of the lock; while locked it is as closed as the others. */
export async function loadLock(show: Show): Promise<ComponentChild> {
  const journal = await openJournal();
  const state = await lockState(journal);
  if (state === 'locked') {
    said = '';
    throw new JournalError('locked');
  }
  const then = (work: Promise<unknown>, done: string, formStays = false): Promise<LockEnd> =>
    work.then(
      async () => {
        said = formStays ? '' : done;
        await show();
        return { how: 'done', said: done };
      },
      (error: unknown) =>
        error instanceof LockError
          ? { how: error.reason === 'wrong' ? 'wrong' : 'failed', said: lockSentence(error) }
          : { how: 'failed', said: t('popup_closed_terminated') },
    );
  return (
    <Lock
      state={state}
      said={said}
      onTurnOn={({ next }) => {
        forgetFrame();
        return then(turnOnLock(journal, next, deriveInWorker), t('journal_lock_is_on'));
      }}
      onChange={({ old, next }) =>
        then(
          changePassphrase(journal, old, next, Date.now(), deriveInWorker),
          t('journal_lock_changed'),
          true,
        )
      }
      onTurnOff={({ old }) =>
        then(turnOffLock(journal, old, Date.now(), deriveInWorker), t('journal_lock_is_off'))
      }
      onLock={() => void lockNow(journal).then(show, show)}
    />
  );
}
