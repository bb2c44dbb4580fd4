import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadBudget } from '../../lib/budget';
import { type Choice, choices, type Place } from '../../lib/messages/protocol';
import { patternIds } from '../../lib/reciprocity/pattern';
import { loadSession } from '../../lib/session';
import { loadSettings } from '../../lib/settings';
import type { Writer } from '../../lib/worker/writer';

import { answer, at, harsh, hour, newId, openDesk, pass, place, told, write, writer } from './desk';

beforeEach(openDesk);

describe('a choice on the card', () => {
  const hint = 'guilt';
  const choose = (choice: Choice, by: Writer = writer, where: Place = place) =>
    answer({ kind: 'choice', choice, draft: newId(), pattern: hint, place: where }, by);
  const resting = async () =>
    Object.entries((await loadBudget()).rests).flatMap(([id, { until }]) =>
      until > at ? [id] : [],
    );
  const onDisk = async () =>
    JSON.stringify({ ...(await fakeBrowser.storage.local.get(null)), settings: null });
  const quietFor = async (text = harsh) => {
    const { verdict } = await write(text);
    return verdict?.kind === 'verdict' && verdict.hint === null;
  };

  it('“quiet for an hour” clears every tab’s card, and ends after an hour', async () => {
    await choose('quiet hour');
    expect(told).toEqual([[7, { kind: 'hush' }]]);
    pass(hour - 1);
    expect(await quietFor()).toBe(true);
    pass(1);
    expect(await quietFor()).toBe(false);
  });

  it('“hide everything now” clears every tab’s card, and ends with the session', async () => {
    await choose('hide everything');
    expect(told).toEqual([[7, { kind: 'hush' }]]);
    pass(1000 * hour);
    expect(await quietFor()).toBe(true);
    await fakeBrowser.storage.session.clear();
    expect(await quietFor()).toBe(false);
  });

  it('“quiet here” is for this conversation and an hour', async () => {
    await choose('quiet conversation');
    expect(told).toEqual([]);
    expect(await quietFor()).toBe(true);
    const other = await write(harsh, { ...place, identity: 'Kim' });
    expect(other.verdict).toMatchObject({ hold: true });
    pass(hour);
    expect(await quietFor()).toBe(false);
  });

  it('“not in this conversation” is for this conversation until the browser closes', async () => {
    await choose('not this conversation');
    pass(1000 * hour);
    expect(await quietFor()).toBe(true);
    const other = await write(harsh, { ...place, identity: 'Kim' });
    expect(other.verdict).toMatchObject({ hold: true });
  });

  it('for a conversation does nothing where the page shows none', async () => {
    const nobody = { ...place, identity: null };
    await choose('quiet conversation', writer, nobody);
    await choose('not this conversation', writer, nobody);
    expect((await loadBudget()).silent).toEqual({});
    expect(await quietFor()).toBe(false);
  });

  it('“this pattern off” stays, once in the list however often it is chosen', async () => {
    await choose('pattern off');
    await choose('pattern off');
    expect((await loadSettings()).patternsOff).toEqual([hint]);
  });

  it.each<Choice>(['hide', 'escape soon', 'read wrongly'])(
    '“%s” three times in a row lets the pattern rest for a week',
    async (choice) => {
      await choose(choice);
      await choose(choice);
      expect(await resting()).toEqual([]);
      await choose(choice);
      expect(await resting()).toEqual([hint]);
      // Also when the browser was closed.
      await fakeBrowser.storage.session.clear();
      expect(await resting()).toEqual([hint]);
    },
  );

  it('names on disk no pattern but one that rests', async () => {
    await write(harsh);
    await choose('hide');
    expect(await onDisk()).not.toMatch(new RegExp(patternIds.join('|')));
    await choose('hide');
    await choose('hide');
    expect(await onDisk()).toContain(hint);
    const { rests } = await loadBudget();
    vi.useFakeTimers({ toFake: ['Date'], now: (rests[hint]?.until ?? 0) + 1 });
    await choose('hide');
    expect(await onDisk()).not.toMatch(new RegExp(patternIds.join('|')));
    vi.useRealTimers();
  });

  it.each<Choice>(['not this message', 'quiet hour', 'pattern off', 'hide everything'])(
    '“%s” is no dismissal',
    async (choice) => {
      for (let time = 0; time < 4; time++) await choose(choice);
      expect(await resting()).toEqual([]);
    },
  );

  it('changes nothing from the practice composer', async () => {
    const practice: Writer = { origin: 'chrome-extension://mutual/', tab: null, practice: true };
    const here: Place = { messenger: 'practice', identity: null, weak: false };
    const before = JSON.stringify([await loadSettings(), await loadBudget(), await loadSession()]);
    for (const choice of choices) await choose(choice, practice, here);
    expect(JSON.stringify([await loadSettings(), await loadBudget(), await loadSession()])).toBe(
      before,
    );
    expect(told).toEqual([]);
  });
});
