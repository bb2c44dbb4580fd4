import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadBudget } from '../../lib/budget';
import type { Day } from '../../lib/journal/schema';
import type { Place } from '../../lib/messages/protocol';
import { emptySession, loadSession } from '../../lib/session';
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings';
import { dayOf } from '../../lib/time';
import { conversationOf } from '../../lib/worker/conversation';
import type { Writer } from '../../lib/worker/writer';

import {
  answer,
  ask,
  at,
  harsh,
  journal,
  newId,
  noon,
  openDesk,
  place,
  today,
  write,
  writer,
} from './desk';

beforeEach(openDesk);

describe('what the script tells beside drafts and sends', () => {
  const draft = newId();

  it('“wake” gets the settings that it may know, and remembers which conversation is open', async () => {
    await changeSettings({ cardKey: 'Ctrl+KeyJ' });
    expect(await answer({ kind: 'wake', place }, writer)).toEqual({
      kind: 'awake',
      settings: { cardKey: 'Ctrl+KeyJ', quietUntil: 0 },
    });
    const { open } = await loadSession();
    expect(open['7']).toEqual({
      conversation: expect.stringMatching(/^[\w-]{22}$/),
      messenger: 'whatsapp',
    });
    const practice: Writer = { origin: 'chrome-extension://mutual/', tab: null, practice: true };
    await answer({ kind: 'wake', place: { ...place, messenger: 'practice' } }, practice);
    expect(Object.keys((await loadSession()).open)).toEqual(['7']);
  });

  it('“held” marks the day and uses the budget; an unknown draft only marks the day', async () => {
    const mark = vi.spyOn(journal, 'markHold');
    const verdict = await answer({ kind: 'draft', draft, revision: 1, text: harsh, place }, writer);
    expect(verdict).toMatchObject({ hold: true });
    await answer({ kind: 'held', draft, place, pattern: 'absolutes' }, writer);
    expect((await loadBudget()).shown).toEqual([noon]);
    expect((await loadBudget()).recent).toMatchObject([{ held: true, at: noon }]);
    await answer({ kind: 'held', draft: newId(), place, pattern: 'absolutes' }, writer);
    expect((await loadBudget()).shown).toEqual([noon]);
    expect(mark.mock.calls).toEqual([[dayOf(noon)], [dayOf(noon)]]);
  });

  it('“left” counts a held draft that was emptied, but not where the conversation is left out', async () => {
    const count = async () => {
      const [sums] = await journal.sums(dayOf(at), dayOf(at));
      return Object.entries(sums?.kinds ?? {}).map(([kind, { hints }]) => [kind, hints.left]);
    };
    await answer({ kind: 'left', draft, place }, writer);
    expect(await count()).toEqual([['close', 1]]);
    const { conversation } = (await loadSession()).open['7'] ?? {};
    expect(conversation).toBeUndefined();
    await answer({ kind: 'wake', place }, writer);
    const open = (await loadSession()).open['7']?.conversation;
    if (!open) throw new Error('no conversation');
    await journal.setKind(open, 'leave out');
    await answer({ kind: 'left', draft, place }, writer);
    expect(await count()).toEqual([['close', 1]]);
  });

  it('“health” says how the script fares, and keeps when a send was last seen', async () => {
    await write(ask);
    await answer({ kind: 'health', messenger: 'whatsapp', state: 'watching' }, writer);
    expect((await loadSession()).health[writer.origin]).toEqual({
      messenger: 'whatsapp',
      state: 'watching',
      lastSend: noon,
    });
  });

  it('“health” before the first send knows of none', async () => {
    await answer({ kind: 'health', messenger: 'whatsapp', state: 'holding' }, writer);
    expect((await loadSession()).health[writer.origin]).toEqual({
      messenger: 'whatsapp',
      state: 'holding',
      lastSend: null,
    });
  });

  it('from the practice composer leaves nothing anywhere', async () => {
    const practice: Writer = { origin: 'chrome-extension://mutual/', tab: null, practice: true };
    const here: Place = { messenger: 'practice', identity: 'x', weak: false };
    const before = [
      await loadSession(),
      await loadBudget(),
      await journal.sums(dayOf(at), dayOf(at)),
    ];
    await answer({ kind: 'held', draft, place: here, pattern: 'absolutes' }, practice);
    await answer({ kind: 'left', draft, place: here }, practice);
    await answer({ kind: 'health', messenger: 'practice', state: 'holding' }, practice);
    await write(harsh, here, practice);
    expect([
      await loadSession(),
      await loadBudget(),
      await journal.sums(dayOf(at), dayOf(at)),
    ]).toEqual(before);
    expect(await journal.offerHold('2027-01-01' as Day)).toBeUndefined();
  });

  it('waits for the reading of a draft that was sent at once', async () => {
    const id = newId();
    const entry = newId();
    const [verdict, sent] = await Promise.all([
      answer({ kind: 'draft', draft: id, revision: 1, text: ask, place }, writer),
      answer(
        { kind: 'sent', entry, draft: id, revision: 1, place, held: false, revised: false },
        writer,
      ),
    ]);
    expect(verdict).toMatchObject({ kind: 'verdict' });
    expect(sent).toMatchObject({ kind: 'recorded' });
    expect(await today()).toHaveLength(1);
  });
});

describe('settings', () => {
  it('are told whenever they change, until it is enough', async () => {
    const life = new AbortController();
    const seen: boolean[] = [];
    watchSettings(({ groups }) => seen.push(groups), life.signal);
    await changeSettings({ groups: true });
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ settings: 1 });
    await fakeBrowser.storage.local.remove('settings');
    life.abort();
    await changeSettings({ groups: true });
    expect(seen).toEqual([true, false]);
  });

  it('that are damaged are as if never set, one by one', async () => {
    await fakeBrowser.storage.local.set({
      settings: { consent: true, holdFrom: 9, keepDays: 30, cardsFrom: 'soon', patternsOff: 'x' },
    });
    expect(await loadSettings()).toMatchObject({
      consent: true,
      holdFrom: 2,
      keepDays: 30,
      cardsFrom: '',
      patternsOff: [],
      hintsPerHour: 3,
      hintsPerDay: 8,
      partsBegin: [5, 12, 17, 22],
    });
  });

  it('of a session that cannot be read are those of a new one', async () => {
    await fakeBrowser.storage.session.set({ session: { turns: 'x' } });
    expect(await loadSession()).toEqual(emptySession);
  });
});

describe('the keyed hash of a conversation', () => {
  const secret = new Uint8Array(32).fill(7);

  it('is none without an identity', async () => {
    expect(await conversationOf({ ...place, identity: null }, writer.origin, secret)).toBeNull();
  });

  it('is the same for the same, and another for another place, origin or secret', async () => {
    const id = (where: Place, origin: string, key: Uint8Array<ArrayBuffer>) =>
      conversationOf(where, origin, key);
    const usual = await id(place, writer.origin, secret);
    expect(usual).toMatch(/^[\w-]{22}$/);
    expect(await id(place, writer.origin, secret)).toBe(usual);
    const others = await Promise.all([
      id({ ...place, identity: 'Kim' }, writer.origin, secret),
      id({ ...place, messenger: 'telegram-k' }, writer.origin, secret),
      id(place, 'https://chat.example', secret),
      id(place, writer.origin, new Uint8Array(32).fill(8)),
    ]);
    expect(new Set([usual, ...others]).size).toBe(5);
  });
});
