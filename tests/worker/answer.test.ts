import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Journal, JournalError, openJournal } from '../../lib/journal/journal';
import type { EntryId } from '../../lib/journal/schema';
import type { FromComposer, Place } from '../../lib/messages/protocol';
import { loadSession } from '../../lib/session';
import { changeSettings, loadSettings } from '../../lib/settings';
import { dayOf } from '../../lib/time';
import { createAnswer } from '../../lib/worker/answer';
import type { Writer } from '../../lib/worker/writer';
import { english } from '../pages/texts';

const writer: Writer = { origin: 'https://web.whatsapp.com', tab: 7, practice: false };
const place: Place = { messenger: 'whatsapp', identity: 'Sam', weak: true };
const noon = new Date(2026, 10, 23, 12, 0).getTime();
const harsh = 'you never help me with the bins';
const ask = 'could you bring the blue bin in?';

let at = noon;
let journal: Journal;
let answer: ReturnType<typeof createAnswer>;
let ids = 0;

function newId(): EntryId {
  ids += 1;
  return `${ids}`.padStart(22, 'A') as EntryId;
}

function worker() {
  return createAnswer({
    journal: async () => journal,
    now: () => at,
    random: () => 0.5,
    t: english,
  });
}

/** Types one draft and sends it, as the composer script does; returns the answers to both. */
async function write(text: string, where: Place = place, by: Writer = writer) {
  const draft = newId();
  const entry = newId();
  const verdict = await answer({ kind: 'draft', draft, revision: 1, text, place: where }, by);
  const sent: FromComposer = {
    kind: 'sent',
    entry,
    draft,
    revision: 1,
    place: where,
    held: false,
    revised: false,
  };
  return { entry, verdict, sent: await answer(sent, by), again: () => answer(sent, by) };
}

function today() {
  return journal.entries(dayOf(at), dayOf(at));
}

beforeEach(async () => {
  fakeBrowser.reset();
  await changeSettings({ consent: true });
  at = noon;
  journal = await openJournal();
  await journal.forget('everything');
  answer = worker();
});

describe('a draft', () => {
  it('with a pattern gets a hint that quotes it, and is to be held', async () => {
    const { verdict } = await write(harsh);
    expect(verdict).toMatchObject({ kind: 'verdict', revision: 1, hold: true });
    if (verdict?.kind !== 'verdict' || !verdict.hint) throw new Error('no hint');
    const { start, end } = verdict.hint.span;
    expect(harsh.slice(start, end)).toContain('you never');
    expect(verdict.hint.notice).toContain('“you never');
  });

  it('gets no hint before the user has agreed, and leaves no entry', async () => {
    await changeSettings({ consent: false });
    const { verdict } = await write(harsh);
    expect(verdict).toMatchObject({ hint: null, hold: false });
    expect(await today()).toEqual([]);
  });

  it('gets no hint while quiet, and is still recorded', async () => {
    const { verdict: first } = await write(ask);
    expect(first).toMatchObject({ hint: null });
    await answer(
      { kind: 'choice', choice: 'quiet hour', draft: newId(), pattern: 'guilt', place },
      writer,
    );
    const { verdict } = await write(harsh);
    expect(verdict).toMatchObject({ hint: null, hold: false });
    expect(await today()).toHaveLength(2);
  });

  it('gets its verdict when the history cannot be opened', async () => {
    answer = createAnswer({
      journal: () => Promise.reject(new JournalError('damaged')),
      now: () => at,
      random: () => 0.5,
      t: english,
    });
    const { verdict, sent } = await write(harsh);
    expect(verdict).toMatchObject({ hold: true });
    expect(sent).toMatchObject({ kind: 'failed' });
  });
});

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
    answer = worker();
    expect(await again()).toMatchObject({ kind: 'unknown' });
  });

  it('joins the turn of a message less than three minutes before, by conversation', async () => {
    await write(ask);
    at += 2 * 60_000;
    await write('thank you so much for yesterday');
    at += 1_000;
    await write(ask, { ...place, identity: 'Kim' });
    at += 3 * 60_000;
    await write(ask);
    expect((await today()).map(({ turn }) => turn)).toEqual([1, 1, 2, 3]);
  });

  it('goes on numbering turns after the browser was closed', async () => {
    await write(ask);
    await fakeBrowser.storage.session.clear();
    at += 60 * 60_000;
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
