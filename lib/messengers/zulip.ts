import { defineMessenger } from './messenger';

export const zulip = defineMessenger({
  id: 'zulip',
  name: 'Zulip',
  matches: ['https://*.zulipchat.com/*'],
  selfHosted: true,
  // The box can address another conversation than the narrow shown: its own fields come first.
  composer: ['textarea#compose-textarea'],
  never: ['.message_edit_content'],
  conversation: { url: ['#narrow/((?:dm|channel|stream)/[^/]+(?:/topic/[^/]+)?)'] },
  send: { keys: ['Enter', 'Ctrl+Enter'], buttons: ['#compose-send-button'] },
  pickers: ['.typeahead.dropdown-menu'],
  kind: 'work',
  checked: { on: '2026-11-23', how: 'read in its source' },
});
