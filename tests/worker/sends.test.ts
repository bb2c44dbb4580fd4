import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadBudget } from '../../lib/budget';
import type { Place } from '../../lib/messages/protocol';
import { loadSession } from '../../lib/session';
import { changeSettings, loadSettings } from '../../lib/settings';
import { dayOf } from '../../lib/time';
import type { Writer } from '../../lib/worker/writer';

import {
  answer,
  ask,
  at,
  harsh,
  hour,
  journal,
  newId,
  noon,
  openDesk,
  pass,
  place,
  restartWorker,
  today,
  write,
  writer,
} from './desk';

beforeEach(openDesk);

describe('a send', () => {
  it('is recorded with acts, domains, part of day and a keyed hash, and without its text', async () => {
    await write(ask);
    const [entry] = await today();
    expect(entry).toMatchObject({ part: 'afternoon', turn: 1, weak: true, kind: 'close' });
    expect(entry?.acts).toContainEqual({ id: 'ask.favour', domain: 'labour' });
    expect(entry?.conversation).toMatch(/^[\w-]{22}$/);
    const all = JSON.stringify([entry, await fakeBrowser.storage.local.get(null)]);
    for (const word of ['bin', 'Sam', 'whatsapp']) expect(all).not.toContain(word);
  });

  it('is recorded once, however often it is told', async () => {
    const { again } = await write(ask);
    await again();
    await again();
    expect(await today()).toHaveLength(1);
  });

  it('is asked for again when the worker has forgotten its draft', async () => {
    const { again } = await write(ask);
    restartWorker();
    expect(await again()).toMatchObject({ kind: 'unknown' });
  });

  it('joins the turn of a message less than three minutes before, by conversation', async () => {
    await write(ask);
    pass(2 * 60_000);
    await write('thank you so much for yesterday');
    pass(1_000);
    await write(ask, { ...place, identity: 'Kim' });
    pass(3 * 60_000);
    await write(ask);
    expect((await today()).map(({ turn }) => turn)).toEqual([1, 1, 2, 3]);
  });

  it('goes on numbering turns after the browser was closed', async () => {
    await write(ask);
    await fakeBrowser.storage.session.clear();
    pass(60 * 60_000);
    await write(ask);
    expect((await today()).map(({ turn }) => turn)).toEqual([1, 2]);
  });

  it('of a neutral message moves health and leaves no entry', async () => {
    await write('on the train now');
    expect(await today()).toEqual([]);
    expect((await loadSession()).health[writer.origin]?.lastSend).toBe(noon);
  });

  it('with a fear cue looks like a neutral one but for the date of the next card', async () => {
    const states: unknown[] = [];
    for (const text of ['on the train now', 'i am scared of you when you drink']) {
      fakeBrowser.reset();
      await changeSettings({ consent: true });
      const { verdict, sent } = await write(text);
      const { cardsFrom, ...settings } = await loadSettings();
      states.push({
        hint: verdict?.kind === 'verdict' && verdict.hint,
        sent: sent?.kind,
        settings,
        turns: Object.values((await loadSession()).turns),
        health: (await loadSession()).health,
        entries: await today(),
      });
      expect(cardsFrom).toBe(text.includes('train') ? '' : '2026-12-31');
    }
    expect(states[1]).toEqual(states[0]);
  });

  it('is not recorded where the conversation is left out', async () => {
    await write(ask);
    const [first] = await today();
    if (!first?.conversation) throw new Error('no conversation');
    await journal.setKind(first.conversation, 'leave out');
    const { verdict } = await write(harsh);
    expect(verdict).toMatchObject({ hint: null });
    expect(await today()).toHaveLength(1);
  });

  it('from the practice composer is never recorded', async () => {
    const practice: Writer = { origin: 'chrome-extension://mutual/', tab: null, practice: true };
    const here: Place = { messenger: 'practice', identity: null, weak: false };
    const { verdict } = await write(harsh, here, practice);
    expect(verdict).toMatchObject({ hold: true });
    expect(await today()).toEqual([]);
  });

  it('keeps the user’s words for "Just now" in memory only', async () => {
    await write(ask);
    expect((await loadSession()).justNow?.words).toContain('could you');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('could you');
  });
});

describe('keep for my journal', () => {
  it('is the one way in which text is stored', async () => {
    await answer({ kind: 'keep', entry: newId(), text: harsh }, writer);
    expect(await journal.pages()).toMatchObject([{ kind: 'kept', text: harsh }]);
  });
});

describe('an entry', () => {
  const sendHeld = async (held: boolean, revised: boolean, when?: number) => {
    const draft = newId();
    const entry = newId();
    await answer({ kind: 'draft', draft, revision: 1, text: harsh, place }, writer);
    const at = when === undefined ? {} : { at: when };
    const sent = { kind: 'sent', entry, draft, revision: 1, place, held, revised, ...at } as const;
    return answer(sent, writer);
  };

  it.each([
    [false, false, 'plain'],
    [false, true, 'plain'],
    [true, false, 'went on'],
    [true, true, 'revised'],
  ])('with held %s and revised %s says “%s”', async (held, revised, outcome) => {
    await sendHeld(held, revised);
    expect(await today()).toMatchObject([{ outcome }]);
  });

  it('that is told after midnight belongs to the day of its send', async () => {
    const sentAt = at;
    pass(24 * hour);
    await sendHeld(false, false, sentAt);
    expect(await today()).toEqual([]);
    pass(sentAt - at);
    expect(await today()).toHaveLength(1);
  });

  it('of a hint that was shown and not held uses the budget too', async () => {
    await sendHeld(false, false);
    expect((await loadBudget()).shown).toEqual([noon]);
    expect((await loadBudget()).recent).toMatchObject([{ held: false }]);
  });

  it('of a hint that was shown is no dismissal of it', async () => {
    await sendHeld(true, false);
    expect(Object.values((await loadBudget()).rests)).toEqual([{ dismissed: 0, until: 0 }]);
  });

  it('keeps at most sixty characters of the words that showed it', async () => {
    await write(`could${' '.repeat(80)}you bring the blue bin in?`);
    expect((await loadSession()).justNow?.words).toBe(`could${' '.repeat(55)}`);
  });

  it('makes those beyond the keeping period into sums, at the first turn of a day', async () => {
    const age = vi.spyOn(journal, 'age');
    await changeSettings({ keepDays: 30 });
    await write(ask);
    expect(age).toHaveBeenCalledOnce();
    pass(10 * 60_000);
    await write(ask);
    expect(age.mock.calls).toEqual([[dayOf(noon), 30]]);
  });

  it('has no conversation where the page shows none', async () => {
    await write(ask, { ...place, identity: null });
    expect(await today()).toMatchObject([{ conversation: null }]);
  });

  it('of another origin or messenger has another conversation', async () => {
    await write(ask);
    await write(ask, place, { ...writer, origin: 'https://chat.example' });
    await write(ask, { ...place, messenger: 'telegram-k' });
    const ids = (await today()).map(({ conversation }) => conversation);
    expect(new Set(ids).size).toBe(3);
  });

  it('begins as work where the messenger does', async () => {
    await write(ask, { ...place, messenger: 'slack' });
    expect(await today()).toMatchObject([{ kind: 'work' }]);
  });
});
