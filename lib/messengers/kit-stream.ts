import { defineMessenger } from './messenger';

export const kitStream = defineMessenger({
  id: 'kit-stream',
  name: 'Stream Chat kit',
  matches: [],
  selfHosted: true,
  composer: [
    'textarea[data-testid="message-input"]',
    'textarea.str-chat__textarea__textarea.str-chat__message-textarea',
  ],
  conversation: {},
  send: { keys: ['Enter'], buttons: ['[data-testid="send-button"]'] },
  pickers: ['.str-chat__suggestion-list'],
  checked: { on: '2026-11-23', how: 'read in its source' },
});
