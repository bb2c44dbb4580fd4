import { defineMessenger } from './messenger';

export const zalo = defineMessenger({
  id: 'zalo',
  name: 'Zalo',
  matches: ['https://chat.zalo.me/*'],
  composer: [
    '#richInput[contenteditable="true"]',
    '.rich-input[contenteditable="true"]',
    '#input_content',
  ],
  conversation: { heading: ['.header-title', '#header .title'] },
  send: { keys: ['Enter'], buttons: ['div[data-translate-title="STR_SEND"]', '.send-btn'] },
  checked: { on: '2026-11-23', how: 'second-hand' },
});
