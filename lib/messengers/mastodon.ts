import { defineMessenger } from './messenger';

export const mastodon = defineMessenger({
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  selfHosted: true,
  // The same box writes public posts: only one addressed to certain people is a message.
  composer: [
    '.compose-form:has(.icon-at) textarea',
    '.compose-form:has(.icon-alternate_email) textarea',
    '.compose-form:has(.fa-at) textarea',
  ],
  never: ['.compose-form:not(:has(.icon-at)):not(:has(.icon-alternate_email)):not(:has(.fa-at))'],
  conversation: {},
  send: {
    keys: ['Ctrl+Enter'],
    buttons: ['.compose-form button[type="submit"]', '.compose-form__publish button'],
  },
  pickers: [
    '.autosuggest-textarea__suggestions:not(.autosuggest-textarea__suggestions--hidden) .autosuggest-textarea__suggestions__item',
  ],
  checked: { on: '2026-11-23', how: 'second-hand' },
});
