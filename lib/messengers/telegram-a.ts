import { defineMessenger } from './messenger';

export const telegramA = defineMessenger({
  id: 'telegram-a',
  name: 'Telegram A',
  matches: ['https://web.telegram.org/*'],
  paths: ['^/a/'],
  // During a change of chat two composers carry the same id.
  composer: [
    '.messages-layout .Transition_slide-active #editable-message-text',
    '#editable-message-text[contenteditable="true"][role="textbox"]',
    '#editable-message-text-modal',
  ],
  conversation: { url: ['#(-?[0-9]+(?:_[0-9]+)?)'] },
  send: {
    keys: ['Enter'],
    buttons: [
      '.Composer button.main-button.send',
      'button.main-button.schedule',
      'button.main-button.forward',
      'button.main-button.sendOneTime',
    ],
    fromBody: true,
  },
  editing: ['button.main-button.edit'],
  checked: { on: '2026-11-23', how: 'read in its source' },
});
