import { defineMessenger } from './messenger';

export const x = defineMessenger({
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  // The box for posts is `tweetTextarea_…`: no selector takes it.
  composer: ['textarea[data-testid="dm-composer-textarea"]', '[data-testid="dmComposerTextInput"]'],
  never: ['[data-testid^="tweetTextarea_"]'],
  conversation: {
    url: [
      '^/(?:messages|i/chat)/(?!new|compose|requests|settings|pin)([0-9]+-[0-9]+|[A-Za-z0-9_-]+)',
    ],
    heading: ['[data-testid="dm-conversation-header"]'],
  },
  send: {
    keys: ['Enter'],
    buttons: ['[data-testid="dm-composer-send-button"]', '[data-testid="dmComposerSendButton"]'],
  },
  checked: { on: '2026-11-23', how: 'second-hand' },
});
