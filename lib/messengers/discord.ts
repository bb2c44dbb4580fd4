import { defineMessenger } from './messenger';

export const discord = defineMessenger({
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://*.discord.com/*'],
  composer: [
    'div[role="textbox"][data-slate-editor="true"][contenteditable="true"]',
    '[class*="channelTextArea"] [role="textbox"][contenteditable="true"]',
  ],
  conversation: { url: ['^/channels/((?:@me|[0-9]+)/[0-9]+(?:/threads/[0-9]+)?)'] },
  send: {
    keys: ['Enter'],
    buttons: ['button[aria-label="Send Message"]', 'button[aria-label*="Send"]'],
  },
  // A message is edited in place, inside the message list's item.
  editing: ['[class*="messageListItem"] [data-slate-editor="true"]'],
  checked: { on: '2026-11-23', how: 'second-hand' },
});
