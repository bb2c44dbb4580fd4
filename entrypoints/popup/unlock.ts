import { clock } from '../../components/dates';
import { t } from '../../lib/i18n';
import { postponeLock } from '../../lib/journal/auto-lock';
import { deriveInWorker } from '../../lib/journal/derive';
import { openJournal } from '../../lib/journal/journal';
import { LockError, lockState, unlock } from '../../lib/journal/lock';

/** Opens the history; resolves to a sentence that says why it did not open, or `''`. */
export async function tryPassphrase(passphrase: string): Promise<string> {
  try {
    await unlock(await openJournal(), passphrase, Date.now(), deriveInWorker);
    await postponeLock();
    return '';
  } catch (error) {
    return lockSentence(error);
  }
}

/** What to say of a lock that did not do what was asked. */
export function lockSentence(error: unknown): string {
  if (!(error instanceof LockError)) return t('popup_closed_terminated');
  const now = Date.now();
  if (error.reason === 'unsupported') return t('journal_lock_unsupported');
  if (error.reason === 'wait') return t('popup_wait', clock(error.until, now));
  return error.until > now + 60_000
    ? `${t('popup_wrong')} ${t('popup_wait', clock(error.until, now))}`
    : t('popup_wrong');
}

/** How often use of a page is noted at most, in ms. */
const noteEvery = 15_000;

/** While the page is used, an open history does not lock itself. */
export function keepUnlocked(signal: AbortSignal): void {
  let noted = 0;
  const used = () => {
    const now = Date.now();
    if (now - noted < noteEvery) return;
    noted = now;
    void openJournal()
      .then(lockState)
      .then((state) => (state === 'open' ? postponeLock() : undefined))
      // A history that cannot be opened says so where it is shown.
      .catch(() => undefined);
  };
  for (const type of ['keydown', 'pointerdown', 'scroll'] as const) {
    addEventListener(type, used, { signal, passive: true, capture: true });
  }
  used();
}
