import { defineMessenger } from './messenger';

export const linkedin = defineMessenger({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  // The overlay lives in the open shadow root of `#interop-outlet` on newer pages.
  composer: [
    '.msg-form__contenteditable[contenteditable="true"][role="textbox"]',
    'div[role="textbox"][contenteditable="true"][aria-label^="Write a message"]',
  ],
  never: ['.comments-comment-box', '.share-box'],
  conversation: {
    url: ['^/messaging/thread/([^/?]+)'],
    heading: ['.msg-overlay-bubble-header__title'],
  },
  send: {
    keys: ['Enter'],
    buttons: ['button.msg-form__send-button', '.msg-form button[type="submit"]'],
  },
  kind: 'work',
  checked: { on: '2026-11-23', how: 'second-hand' },
});
