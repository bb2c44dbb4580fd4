import type { MessageKey } from '../../lib/i18n';

/** What is wrong with a new passphrase that was typed twice, and the field to mend it in. */
export interface PassphraseFault {
  readonly said: MessageKey;
  readonly at: 'next' | 'again';
}

/** One rule for the lock and for a file: eight characters or more that are not blanks alone, and twice the same. */
export function faultOf(next: string, again: string): PassphraseFault | undefined {
  if (next.length < 8 || next.trim() === '') return { said: 'journal_passphrase_rule', at: 'next' };
  // Mistyped, it would lock what nobody can open.
  return next === again ? undefined : { said: 'journal_lock_differ', at: 'again' };
}

/** Gives the focus to a field of a form by its name, with what is in it selected: what is typed next takes its place. */
export function focusField(form: HTMLFormElement, name: string): void {
  const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
  field?.focus();
  field?.select();
}
