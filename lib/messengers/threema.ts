import { defineMessenger } from './messenger';

export const threema = defineMessenger({
  id: 'threema',
  name: 'Threema',
  matches: ['https://web.threema.ch/*'],
  // The attribute `contenteditable` has an empty value.
  composer: ['#composeDiv.compose[contenteditable]'],
  conversation: { url: ['#!?/messenger/conversation/([a-z]+/[A-Z0-9*]+)'] },
  send: { keys: ['Enter'], buttons: ['i.send-trigger[role="button"].is-enabled'] },
  checked: { on: '2026-11-23', how: 'read in its source' },
});
