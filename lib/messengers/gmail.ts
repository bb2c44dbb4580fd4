import { defineMessenger } from './messenger';

export const gmail = defineMessenger({
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  // Enter makes a line; several compose windows can be open at once.
  composer: [
    'div[role="textbox"][aria-label^="Message Body"][contenteditable="true"]',
    'div.Am.Al.editable[contenteditable="true"]',
    'div[g_editable="true"][role="textbox"][aria-multiline="true"]:not([jsname="yrriRe"])',
  ],
  conversation: {},
  send: {
    keys: ['Ctrl+Enter'],
    buttons: [
      'div[role="button"].T-I.aoO.v7.T-I-atl.L3',
      'div[role="button"][data-tooltip^="Send"]',
      'div[role="button"][aria-label^="Send"]',
    ],
  },
  kind: 'work',
  checked: { on: '2026-11-23', how: 'second-hand' },
});
