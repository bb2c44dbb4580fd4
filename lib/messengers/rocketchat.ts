import { defineMessenger } from './messenger';

export const rocketchat = defineMessenger({
  id: 'rocketchat',
  name: 'Rocket.Chat',
  matches: ['https://open.rocket.chat/*'],
  selfHosted: true,
  // A pop-up shows as `aria-activedescendant` on the box.
  composer: ['textarea[name="msg"]'],
  conversation: { url: ['^/((?:channel|group|direct|livechat|discussion)/[^/?]+)'] },
  send: { keys: ['Enter'], buttons: ['button[aria-label="Send"]'] },
  editing: ['.rc-message-box--editing', '.editing'],
  kind: 'work',
  checked: { on: '2026-11-23', how: 'read in its source' },
});
