import { defineMessenger } from './messenger';

export const redditChat = defineMessenger({
  id: 'reddit-chat',
  name: 'Reddit chat',
  matches: ['https://chat.reddit.com/*', 'https://www.reddit.com/*'],
  // The composer lies in nested open shadow roots: rs-app, rs-room, rs-message-composer.
  composer: ['textarea[name="message"]', '[contenteditable="true"][role="textbox"][name="body"]'],
  never: ['shreddit-composer', 'comment-composer-host'],
  conversation: { url: ['/(?:chat/)?room/([^/?]+)'] },
  send: {
    keys: ['Enter'],
    buttons: ['rs-message-composer button[type="submit"]', 'form button[type="submit"]'],
  },
  checked: { on: '2026-11-23', how: 'second-hand' },
});
