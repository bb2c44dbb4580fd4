import { defineMessenger } from './messenger';

export const googleChat = defineMessenger({
  id: 'google-chat',
  name: 'Google Chat',
  matches: ['https://chat.google.com/*', 'https://mail.google.com/*'],
  // Inside Gmail its frames are chat.google.com's; the stable marks are `jsname` and `g_editable`.
  composer: [
    'div[contenteditable="true"][g_editable="true"][role="textbox"][jsname="yrriRe"]',
    'div[jsname="yrriRe"][contenteditable="true"]',
    'div[contenteditable="true"][aria-label*="History is on"]',
    'div[contenteditable="true"][aria-label*="History is off"]',
    'textarea[jsname="YPqjbf"]',
  ],
  never: ['[aria-label^="Message Body"]'],
  conversation: {
    url: ['/(?:room|space|dm)/([A-Za-z0-9_-]+)', '#chat/(?:dm|space)/([A-Za-z0-9_-]+)'],
  },
  send: {
    keys: ['Enter'],
    buttons: [
      'button[aria-label="Send message"]',
      'button[jsname="c6xSqd"]',
      'button[jsname="SoqoBf"]',
    ],
  },
  pickers: ['[role="listbox"][data-renderer]'],
  kind: 'work',
  checked: { on: '2026-11-23', how: 'second-hand' },
});
