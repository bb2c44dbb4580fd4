import { defineMessenger } from './messenger';

export const tiktok = defineMessenger({
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  paths: ['^/messages'],
  composer: [
    '[data-e2e="dm-new-input-editor"] [contenteditable="true"]',
    '[data-e2e="message-input-area"] [contenteditable="true"]',
  ],
  conversation: { heading: ['[data-e2e="chat-uniqueid"]'] },
  send: { keys: ['Enter'], buttons: ['[data-e2e="dm-new-send-btn"]'] },
  checked: { on: '2026-11-23', how: 'second-hand' },
});
