import { defineMessenger } from './messenger';

export const kitBotframework = defineMessenger({
  id: 'kit-botframework',
  name: 'Bot Framework Web Chat',
  matches: [],
  selfHosted: true,
  // It sends on the keypress, and its box may have a single line.
  composer: ['[data-id="webchat-sendbox-input"]'],
  conversation: {},
  send: { keys: ['Enter'], buttons: ['.webchat__send-box__button'] },
  checked: { on: '2026-11-23', how: 'read in its source' },
});
