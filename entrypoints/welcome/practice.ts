import { browser } from 'wxt/browser';
import { readingText } from '../../components/reading-text';
import { type ComposerApi, startComposer } from '../../lib/composer/start';
import { t } from '../../lib/i18n';
import { practice } from '../../lib/messengers/practice';
import { read } from '../../lib/reciprocity/read';

/** Types a draft into the box as the user would, so that the page sees trusted input and undo works. */
export function type(box: HTMLTextAreaElement, draft: string): void {
  box.focus();
  box.select();
  document.execCommand('insertText', false, draft);
}

/** What was read in a message, as a sentence; a cue that silences hints reads as nothing. */
export function readMessage(text: string): string {
  const { acts, patterns, safety } = read(text);
  const words = safety
    ? ''
    : readingText(
        acts,
        patterns.map(({ id }) => id),
      );
  return words === '' ? t('welcome_practice_nothing') : t('welcome_practice_read', words);
}

/** Watches the practice composer as the script does on a messenger. */
export function watchPractice(life: AbortController): void {
  startComposer({
    window,
    api: browser as unknown as ComposerApi,
    messengers: [practice],
    mayHold: true,
    life,
  });
}
