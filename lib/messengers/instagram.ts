import { defineMessenger } from './messenger';

export const instagram = defineMessenger({
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  paths: ['^/direct/'],
  // Acts only inside a conversation: comment fields elsewhere are the same textbox.
  composer: [
    'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
    'div[role="textbox"][contenteditable="true"][aria-label="Message"]',
    'div[contenteditable="true"][aria-placeholder="Message..."]',
  ],
  never: ['[role="article"]', '[aria-label^="Add a comment"]'],
  conversation: { url: ['^/direct/t/([0-9]+)'] },
  send: { keys: ['Enter'], buttons: [] },
  checked: { on: '2026-11-23', how: 'second-hand' },
});
