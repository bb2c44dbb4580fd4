import { defineMessenger } from './messenger';

export const bluesky = defineMessenger({
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  paths: ['^/messages'],
  composer: ['textarea[placeholder="Write a message"]', 'main textarea'],
  conversation: { url: ['^/messages/([A-Za-z0-9]+)'] },
  send: { keys: ['Enter'], buttons: ['[role="button"][aria-label="Send message"]'] },
  checked: { on: '2026-11-23', how: 'read in its source' },
});
