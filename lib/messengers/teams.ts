import { defineMessenger } from './messenger';

export const teams = defineMessenger({
  id: 'teams',
  name: 'Microsoft Teams',
  matches: [
    'https://teams.microsoft.com/*',
    'https://teams.cloud.microsoft/*',
    'https://teams.live.com/*',
    'https://*.mcas.ms/*',
  ],
  // The address does not name the chat; the send button does.
  composer: [
    'div[data-tid="ckeditor"][contenteditable="true"][role="textbox"]',
    '[data-tid="ckeditor"] [contenteditable="true"]',
    'div.ck-editor__editable[contenteditable="true"]',
  ],
  conversation: {
    attribute: [
      ['[data-tid="sendMessageCommands-send"][data-track-thread-id]', 'data-track-thread-id'],
    ],
    heading: ['[data-tid="chat-title"]', '[data-tid="entity-header"]'],
  },
  send: {
    keys: ['Enter', 'Ctrl+Enter'],
    buttons: ['[data-tid="sendMessageCommands-send"]', 'button[aria-label="Send"]'],
  },
  pickers: ['[data-tid="AutocompletePopup-Mentions"]'],
  editing: [
    '[data-tid="newMessageCommands-discard-draft"]',
    '[data-tid="newMessageCommands-send"]',
  ],
  kind: 'work',
  checked: { on: '2026-11-23', how: 'second-hand' },
});
