import { defineMessenger } from './messenger';

export const cinny = defineMessenger({
  id: 'cinny',
  name: 'Cinny',
  matches: ['https://app.cinny.in/*'],
  selfHosted: true,
  // Its send control has no label and no stable class.
  composer: [
    '[data-editable-name="RoomInput"][contenteditable="true"]',
    '[data-slate-editor="true"][data-editable-name="RoomInput"]',
  ],
  conversation: { url: ['/(?:home|direct|[^/]+)/([!#][^/]+)/?'] },
  send: { keys: ['Enter', 'Ctrl+Enter'], buttons: [] },
  checked: { on: '2026-11-23', how: 'read in its source' },
});
