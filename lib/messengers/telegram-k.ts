import { defineMessenger } from './messenger';

export const telegramK = defineMessenger({
  id: 'telegram-k',
  name: 'Telegram K',
  matches: ['https://web.telegram.org/*', 'https://webk.telegram.org/*'],
  paths: ['^/k/', '^/$'],
  composer: [
    '.chat.active .input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
    '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
  ],
  conversation: { url: ['#(@?[-A-Za-z0-9_]+)'], attribute: [['.chat-info', 'data-peer-id']] },
  send: {
    keys: ['Enter'],
    buttons: ['button.btn-send.send', 'button.btn-send.schedule', 'button.btn-send.forward'],
    fromBody: true,
  },
  pickers: ['.autocomplete-helper.is-visible'],
  editing: ['button.btn-send.edit'],
  checked: { on: '2026-11-23', how: 'read in its source' },
});
