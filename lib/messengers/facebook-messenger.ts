import { defineMessenger } from './messenger';

export const facebookMessenger = defineMessenger({
  id: 'facebook-messenger',
  name: 'Messenger',
  matches: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
  composer: [
    '[role="main"] div[role="textbox"][contenteditable="true"][data-lexical-editor="true"][aria-placeholder="Aa"]',
    'div[role="textbox"][contenteditable="true"][aria-label^="Message"]',
    'div[role="textbox"][contenteditable="true"][aria-label^="Write to"]',
    '[role="main"] div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
  ],
  // Comments below posts are the same textbox.
  never: ['[role="article"]', '[aria-label^="Write a comment"]', '[aria-label^="Write a reply"]'],
  conversation: {
    url: ['/(?:messages/)?(?:e2ee/)?t/([0-9]+)'],
    heading: ['[role="main"] a[aria-label]'],
  },
  send: {
    keys: ['Enter'],
    buttons: [
      'div[role="button"][aria-label="Press enter to send"]',
      'div[role="button"][aria-label="Press Enter to send"]',
      'div[role="button"][aria-label="Send"]',
    ],
  },
  checked: { on: '2026-11-23', how: 'second-hand' },
});
