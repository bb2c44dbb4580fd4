import { waitText } from '../../components/dates';
import { t } from '../../lib/i18n';
import { postponeIfOpen } from '../../lib/journal/auto-lock';
import { openJournal } from '../../lib/journal/journal';
import type { LockError } from '../../lib/journal/lock';

/** Opens the history; resolves to a sentence that says why it did not open, or `''`. */
export async function tryPassphrase(passphrase: string): Promise<string> {
  const { LockError, unlock } = await import('../../lib/journal/lock');
  const { deriveInWorker } = await import('../../lib/journal/derive');
  try {
    await unlock(await openJournal(), passphrase, Date.now(), deriveInWorker);
    return '';
  } catch (error) {
    return error instanceof LockError ? lockSentence(error) : t('popup_closed_terminated');
  }
}

/** What to say of a lock that did not do what was asked. */
export function lockSentence({ reason, until }: LockError): string {
  const now = Date.now();
  if (reason === 'unsupported') return t('journal_lock_unsupported');
  const wait = until > now ? t('popup_wait', waitText(until, now)) : '';
  return reason === 'wait' ? wait : `${t('popup_wrong')} ${wait}`.trim();
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
    void postponeIfOpen();
  };
  for (const type of ['keydown', 'pointerdown', 'scroll'] as const) {
    addEventListener(type, used, { signal, passive: true, capture: true });
  }
  used();
}
