import { defineMessenger } from './messenger';

export const protonmail = defineMessenger({
  id: 'protonmail',
  name: 'Proton Mail',
  matches: ['https://mail.proton.me/*'],
  // The editor stands in a frame of its own, its send button in the page around it.
  composer: ['#rooster-editor[contenteditable]', 'textarea[data-testid="editor-textarea"]'],
  conversation: {},
  send: { keys: ['Ctrl+Enter'], buttons: ['button[data-testid="composer:send-button"]'] },
  kind: 'work',
  checked: { on: '2026-11-23', how: 'second-hand' },
});
