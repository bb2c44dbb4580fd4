import type { ComponentChild } from 'preact';
import { Lock } from '../../components/journal/lock';
import { t } from '../../lib/i18n';
import { postponeLock } from '../../lib/journal/auto-lock';
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
import type { Show } from './rooms';

/** The room of the lock; while locked it is as closed as the others. */
export async function loadLock(show: Show): Promise<ComponentChild> {
  const journal = await openJournal();
  const state = await lockState(journal);
  if (state === 'locked') throw new JournalError('locked');
  const then = (work: Promise<unknown>, done: string) =>
    work.then(
      async () => {
        await show();
        return done;
      },
      (error: unknown) =>
        error instanceof LockError ? lockSentence(error) : t('popup_closed_terminated'),
    );
  return (
    <Lock
      state={state}
      onTurnOn={({ next }) => {
        forgetFrame();
        return then(
          turnOnLock(journal, next, deriveInWorker).then(postponeLock),
          t('journal_lock_is_on'),
        );
      }}
      onChange={({ old, next }) =>
        then(
          changePassphrase(journal, old, next, Date.now(), deriveInWorker),
          t('journal_lock_changed'),
        )
      }
      onTurnOff={({ old }) =>
        then(turnOffLock(journal, old, Date.now(), deriveInWorker), t('journal_lock_is_off'))
      }
      onLock={() => void lockNow(journal).then(show, show)}
    />
  );
}
