import { defineMessenger } from './messenger';

export const googleMeet = defineMessenger({
  id: 'google-meet',
  name: 'Google Meet',
  matches: ['https://meet.google.com/*'],
  composer: ['textarea[aria-label^="Send a message"]', 'textarea[jsname="YPqjbf"]'],
  conversation: { url: ['^/([a-z]{3}-[a-z]{4}-[a-z]{3})'] },
  send: {
    keys: ['Enter'],
    buttons: ['button[aria-label^="Send a message"]', 'button[jsname="SoqoBf"]'],
  },
  kind: 'work',
  checked: { on: '2026-11-23', how: 'second-hand' },
});
