import { defineMessenger } from './messenger';

export const whatsapp = defineMessenger({
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  // Search is another contenteditable textbox: every selector stays within the footer or names the compose box.
  composer: [
    '#main footer div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
    '#main footer div[contenteditable="true"][data-tab="10"]',
    '[data-testid="conversation-compose-box-input"]',
    '#main footer div[contenteditable="true"]',
  ],
  conversation: {
    heading: [
      '#main header [data-testid="conversation-info-header-chat-title"]',
      '#main header span[dir="auto"][title]',
    ],
  },
  send: {
    keys: ['Enter'],
    // The send control stands in the voice button's place only while there is text.
    buttons: [
      '#main footer button[aria-label="Send"]',
      '#main footer [role="button"][aria-label="Send"]',
      'span[data-icon="wds-ic-send-filled"]',
      'span[data-icon="send"]',
      '[data-testid="compose-btn-send"]',
    ],
  },
  checked: { on: '2026-11-23', how: 'second-hand' },
});
