import { defineMessenger } from './messenger';

export const slack = defineMessenger({
  id: 'slack',
  name: 'Slack',
  matches: ['https://app.slack.com/*'],
  composer: [
    '[data-qa="message_input"] .ql-editor[contenteditable="true"]',
    'div.ql-editor[contenteditable="true"][role="textbox"]',
  ],
  conversation: { url: ['^/client/((?:T|E)[A-Z0-9]+/[CDG][A-Z0-9]+)'] },
  send: {
    keys: ['Enter'],
    buttons: ['button[data-qa="texty_send_button"]'],
  },
  kind: 'work',
  checked: { on: '2026-11-23', how: 'second-hand' },
});
