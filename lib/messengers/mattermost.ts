import { defineMessenger } from './messenger';

export const mattermost = defineMessenger({
  id: 'mattermost',
  name: 'Mattermost',
  matches: [],
  selfHosted: true,
  // It sends on the keypress. The reply box belongs to the same conversation.
  composer: ['textarea#post_textbox', 'textarea#reply_textbox'],
  never: ['#edit_textbox'],
  conversation: { url: ['^/([^/]+/(?:channels|messages)/@?[^/?]+)'] },
  send: { keys: ['Enter'], buttons: ['button[data-testid="SendMessageButton"]'] },
  pickers: ['#suggestionList'],
  kind: 'work',
  checked: { on: '2026-11-23', how: 'read in its source' },
});
