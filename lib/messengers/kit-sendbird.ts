import { defineMessenger } from './messenger';

export const kitSendbird = defineMessenger({
  id: 'kit-sendbird',
  name: 'Sendbird kit',
  matches: [],
  selfHosted: true,
  composer: [
    '#sendbird-message-input-text-field',
    '.sendbird-message-input--textarea[contenteditable="true"]',
  ],
  conversation: {},
  send: { keys: ['Enter'], buttons: ['.sendbird-message-input--send'] },
  pickers: ['.sendbird-mention-suggest-list'],
  editing: ['.sendbird-message-input--edit-action'],
  checked: { on: '2026-11-23', how: 'read in its source' },
});
