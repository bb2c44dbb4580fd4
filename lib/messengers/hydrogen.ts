import { defineMessenger } from './messenger';

export const hydrogen = defineMessenger({
  id: 'hydrogen',
  name: 'Hydrogen',
  matches: ['https://hydrogen.element.io/*'],
  selfHosted: true,
  // The box is emptied before the send and filled again when it fails.
  composer: ['.MessageComposer_input textarea'],
  conversation: { url: ['#/session/[^/]+/(?:open-)?room/([^/]+)'] },
  send: { keys: ['Enter'], buttons: ['.MessageComposer_input button.send'] },
  checked: { on: '2026-11-23', how: 'read in its source' },
});
