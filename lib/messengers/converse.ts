import { defineMessenger } from './messenger';

export const converse = defineMessenger({
  id: 'converse',
  name: 'Converse',
  matches: ['https://conversejs.org/*'],
  selfHosted: true,
  // 14.0 has a textarea; its source since 2026-07-24 a Lexical editor.
  composer: [
    'converse-chat textarea.chat-textarea',
    'converse-muc textarea.chat-textarea',
    '.chat-rich__editable[contenteditable="true"][role="textbox"]',
    'textarea.chat-textarea',
  ],
  conversation: {
    attribute: [
      ['converse-chat[jid]', 'jid'],
      ['converse-muc[jid]', 'jid'],
    ],
  },
  send: {
    keys: ['Enter'],
    buttons: ['button.send-button[data-action="sendMessage"]'],
  },
  editing: ['.correcting'],
  checked: { on: '2026-11-23', how: 'run here' },
});
