import { defineMessenger } from './messenger';

export const kitBotframework = defineMessenger({
  id: 'kit-botframework',
  name: 'Bot Framework Web Chat',
  matches: [],
  selfHosted: true,
  // It sends on the keypress, and its box may have a single line. What is called a send box's button is its upload.
  composer: ['[data-id="webchat-sendbox-input"]'],
  conversation: {},
  send: { keys: ['Enter'], buttons: ['.webchat__send-button'] },
  checked: { on: '2026-11-26', how: 'run here' },
});
