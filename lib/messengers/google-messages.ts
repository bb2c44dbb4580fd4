import { defineMessenger } from './messenger';

export const googleMessages = defineMessenger({
  id: 'google-messages',
  name: 'Google Messages',
  matches: ['https://messages.google.com/*'],
  paths: ['^/web/conversations'],
  composer: ['mws-message-compose textarea', 'textarea[data-e2e-message-input-box]'],
  conversation: {
    url: ['^/web/conversations/(?!new)([A-Za-z0-9-]+)'],
    heading: ['mws-conversation-header h2', '[data-e2e-header-title]'],
  },
  send: {
    keys: ['Enter'],
    buttons: ['button[data-e2e-send-text-button]', 'mws-message-send-button button'],
  },
  checked: { on: '2026-11-23', how: 'second-hand' },
});
