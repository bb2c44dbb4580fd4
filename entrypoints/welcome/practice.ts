import { readingText } from '../../components/reading-text';
import { t } from '../../lib/i18n';
import { askPractice } from '../../lib/messages/ask-worker';
import { defineMessenger } from '../../lib/messengers/messenger';

/** The practice composer as a messenger's record: it has no host, and sends to nobody. */
const practice = defineMessenger({
  id: 'practice',
  name: 'Practice',
  matches: [],
  composer: ['#practice-draft'],
  never: ['input'],
  conversation: {},
  send: { keys: ['Enter'], buttons: ['#practice-send'] },
  checked: { on: '2026-11-23', how: 'run here' },
});

/** Types a draft into the box as the user would. */
export function type(box: HTMLTextAreaElement, draft: string): void {
  box.focus();
  box.value = '';
  // A draft ends when its box is empty, and only typed input tells the script that it was.
  document.execCommand('insertText', false, draft.slice(0, 1));
  document.execCommand('delete');
  document.execCommand('insertText', false, draft);
}

/** What was read in a message, as a sentence; a cue that silences hints reads as nothing. */
export async function readMessage(text: string): Promise<string> {
  const { acts, patterns, safety } = await askPractice(text);
  const found = patterns.map(({ id }) => id);
  const words = safety ? '' : readingText(acts, found);
  return words === '' ? t('welcome_practice_nothing') : t('welcome_practice_read', words);
}

/** Watches the practice composer with the very script that runs on a messenger: its file, as it is shipped. */
export async function watchPractice(): Promise<void> {
  globalThis.mutualMessengers = [practice];
  const script = '/content-scripts/composer.js';
  await import(/* @vite-ignore */ script);
}
