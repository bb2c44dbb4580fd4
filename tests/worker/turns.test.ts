import { beforeEach, expect, it } from 'vitest';
import { loadSession } from '../../lib/session';
import { ask, hour, openDesk, pass, place, today, write } from './desk';

beforeEach(openDesk);

const kim = { ...place, identity: 'Kim' };
const turns = async () => (await today()).map(({ turn }) => turn);

it('begin anew after three minutes, and not a moment before', async () => {
  await write(ask);
  pass(3 * 60_000 - 1);
  await write(ask);
  pass(3 * 60_000);
  await write(ask);
  expect(await turns()).toEqual([1, 1, 2]);
});

it('are counted of messages that leave no entry too', async () => {
  await write('on the train now');
  await write(ask, kim);
  expect(await turns()).toEqual([2]);
});

it('begin at one each day, also within the three minutes', async () => {
  pass(12 * hour - 60_000);
  await write(ask);
  await write(ask, kim);
  expect(await turns()).toEqual([1, 2]);
  pass(90_000);
  await write(ask, kim);
  expect(await turns()).toEqual([1]);
});

it('of a message with a fear cue leave nothing of what else it asks', async () => {
  const rest = 'could you bring the blue bin in?';
  await write(`i am scared of you when you drink. ${rest}`);
  expect(await today()).toEqual([]);
  expect((await loadSession()).justNow).toBeNull();
  await write(rest);
  expect(await today()).toHaveLength(1);
});

it('keep the two languages last written in a conversation, the newest first', async () => {
  const written = async () => Object.values((await loadSession()).languages);
  await write('could you please bring me the keys tomorrow?');
  await write('kannst du mir bitte morgen die Schlüssel mitbringen?');
  expect(await written()).toEqual([['de', 'en']]);
  await write('peux-tu s’il te plaît apporter les clés demain matin ?');
  expect(await written()).toEqual([['fr', 'de']]);
  await write('could you please bring me the keys tomorrow?', kim);
  expect(await written()).toEqual([['fr', 'de'], ['en']]);
});
