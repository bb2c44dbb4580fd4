import { defineMessenger } from './messenger';

export const wire = defineMessenger({
  id: 'wire',
  name: 'Wire',
  matches: ['https://app.wire.com/*'],
  composer: ['[data-uie-name="input-message"][contenteditable="true"]'],
  conversation: { url: ['#/conversation/([0-9a-f-]{36}(?:/[^/?]+)?)'] },
  send: { keys: ['Enter'], buttons: ['[data-uie-name="do-send-message"]'] },
  pickers: ['[data-uie-name="mention-suggestions"]'],
  editing: ['[data-uie-name="do-cancel-edit"]'],
  checked: { on: '2026-11-23', how: 'read in its source' },
});
