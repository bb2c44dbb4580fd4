import { defineMessenger } from './messenger';

/** The practice composer of the welcome page. It is on no list: nothing is registered for it. */
export const practice = defineMessenger({
  id: 'practice',
  name: 'Practice',
  matches: [],
  composer: ['#practice-draft'],
  conversation: {},
  send: { keys: ['Enter'], buttons: ['#practice-send'] },
  checked: { on: '2026-11-23', how: 'run here' },
});
