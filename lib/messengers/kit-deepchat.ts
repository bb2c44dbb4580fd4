import { defineMessenger } from './messenger';

export const kitDeepchat = defineMessenger({
  id: 'kit-deepchat',
  name: 'Deep Chat',
  matches: [],
  selfHosted: true,
  // Everything of it lies in one open shadow root.
  composer: [
    '#text-input-container [contenteditable="true"]',
    '#text-input[contenteditable="true"]',
  ],
  conversation: {},
  send: { keys: ['Enter'], buttons: ['.input-button:has(#submit-icon)', '#submit-icon'] },
  checked: { on: '2026-11-23', how: 'run here' },
});
