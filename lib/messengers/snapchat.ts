import { defineMessenger } from './messenger';

export const snapchat = defineMessenger({
  id: 'snapchat',
  name: 'Snapchat',
  matches: ['https://www.snapchat.com/*', 'https://web.snapchat.com/*'],
  paths: ['^/web', '^/[0-9a-f]{8}-'],
  composer: [
    'main div[role="textbox"][contenteditable="true"]',
    'div[role="textbox"][contenteditable="true"]',
  ],
  conversation: { url: ['^/(?:web/)?([0-9a-f-]{36})'] },
  send: { keys: ['Enter'], buttons: [] },
  checked: { on: '2026-11-23', how: 'second-hand' },
});
