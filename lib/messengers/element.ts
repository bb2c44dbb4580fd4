import { defineMessenger } from './messenger';

export const element = defineMessenger({
  id: 'element',
  name: 'Element',
  matches: ['https://app.element.io/*'],
  selfHosted: true,
  composer: [
    '.mx_SendMessageComposer .mx_BasicMessageComposer_input[contenteditable="true"][role="textbox"]',
    '.mx_WysiwygComposer_Editor_content[contenteditable="true"]',
  ],
  never: ['.mx_EditMessageComposer'],
  conversation: { url: ['#/room/([!#][^/?]+)'] },
  send: {
    keys: ['Enter', 'Ctrl+Enter'],
    buttons: ['.mx_MessageComposer_sendMessage', '[data-testid="sendmessagebtn"]'],
  },
  pickers: ['.mx_Autocomplete'],
  checked: { on: '2026-11-23', how: 'read in its source' },
});
