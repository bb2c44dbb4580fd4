import { defineMessenger } from './messenger';

export const thelounge = defineMessenger({
  id: 'thelounge',
  name: 'The Lounge',
  matches: [],
  selfHosted: true,
  // It sends on the keypress; the number in its address is not stable.
  composer: ['#form textarea#input', 'textarea#input'],
  conversation: { attribute: [['#chat .chat-view[aria-label]', 'aria-label']] },
  send: { keys: ['Enter'], buttons: ['button#submit'] },
  pickers: ['.textcomplete-menu'],
  checked: { on: '2026-11-23', how: 'run here' },
});
