import { defineMessenger } from './messenger';

export const nextcloudTalk = defineMessenger({
  id: 'nextcloud-talk',
  name: 'Nextcloud Talk',
  matches: [],
  selfHosted: true,
  composer: [
    '.new-message-form .rich-contenteditable__input[contenteditable="true"][role="textbox"]',
    'form.new-message-form [contenteditable="true"]',
  ],
  conversation: { url: ['/call/([a-z0-9]+)'] },
  send: { keys: ['Enter'], buttons: ['form.new-message-form button[aria-label="Send message"]'] },
  pickers: ['.tribute-container'],
  editing: ['button[aria-label="Cancel editing"]'],
  checked: { on: '2026-11-23', how: 'read in its source' },
});
