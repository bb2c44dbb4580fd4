import { defineMessenger } from './messenger';

export const outlook = defineMessenger({
  id: 'outlook',
  name: 'Outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  composer: [
    'div[role="textbox"][aria-label^="Message body"][contenteditable="true"][aria-multiline="true"]',
  ],
  conversation: {},
  send: { keys: ['Ctrl+Enter'], buttons: ['button[aria-label="Send"]', 'button[title^="Send"]'] },
  kind: 'work',
  checked: { on: '2026-11-23', how: 'second-hand' },
});
