import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeBudget, loadBudget } from '../../lib/budget';
import { type Journal, JournalError, openJournal } from '../../lib/journal/journal';
import type { Day, EntryId } from '../../lib/journal/schema';
import { type Choice, choices, type FromComposer, type Place } from '../../lib/messages/protocol';
import { patternIds } from '../../lib/reciprocity/pattern';
import { emptySession, loadSession } from '../../lib/session';
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings';
import { dayOf } from '../../lib/time';
import { createAnswer } from '../../lib/worker/answer';
import type { Writer } from '../../lib/worker/writer';
import { english } from '../pages/texts';

const writer: Writer = { origin: 'https://web.whatsapp.com', tab: 7, practice: false };
const place: Place = { messenger: 'whatsapp', identity: 'Sam', weak: true };
const hour = 60 * 60_000;
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

/** What was told to tabs, outside any port. */
let told: unknown[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }, {}] as never);
  // The second tab has no script.
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tab, message) => {
    if (tab === 8) throw new Error('nobody hears');
    told.push([tab, message]);
  });
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
    at += hour - 1;
    expect(await quietFor()).toBe(true);
    at += 1;
    expect(await quietFor()).toBe(false);
  });

  it('“hide everything now” clears every tab’s card, and ends with the session', async () => {
    await choose('hide everything');
    expect(told).toEqual([[7, { kind: 'hush' }]]);
    at += 1000 * hour;
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
    at += hour;
    expect(await quietFor()).toBe(false);
  });

  it('“not in this conversation” is for this conversation until the browser closes', async () => {
    await choose('not this conversation');
    at += 1000 * hour;
    expect(await quietFor()).toBe(true);
    const other = await write(harsh, { ...place, identity: 'Kim' });
    expect(other.verdict).toMatchObject({ hold: true });
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
      return sums?.kinds.close?.hints.left ?? 0;
    };
    await answer({ kind: 'left', draft, place }, writer);
    expect(await count()).toBe(1);
    const { conversation } = (await loadSession()).open['7'] ?? {};
    expect(conversation).toBeUndefined();
    await answer({ kind: 'wake', place }, writer);
    const open = (await loadSession()).open['7']?.conversation;
    if (!open) throw new Error('no conversation');
    await journal.setKind(open, 'leave out');
    await answer({ kind: 'left', draft, place }, writer);
    expect(await count()).toBe(1);
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
    at += 24 * hour;
    await sendHeld(false, false, sentAt);
    expect(await today()).toEqual([]);
    at = sentAt;
    expect(await today()).toHaveLength(1);
  });

  it('of a hint that was shown and not held uses the budget too', async () => {
    await sendHeld(false, false);
    expect((await loadBudget()).shown).toEqual([noon]);
    expect((await loadBudget()).recent).toMatchObject([{ held: false }]);
  });

  it('keeps at most sixty characters of the words that showed it', async () => {
    const long = `could you please ${'really '.repeat(30)}bring the blue bin in?`;
    await write(long);
    expect((await loadSession()).justNow?.words?.length).toBeLessThanOrEqual(60);
  });

  it('makes those beyond the keeping period into sums, at the first turn of a day', async () => {
    const age = vi.spyOn(journal, 'age');
    await changeSettings({ keepDays: 30 });
    await write(ask);
    at += 10 * 60_000;
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

describe('after a fear cue', () => {
  it.each([
    [0, '2026-12-23'],
    [0.999, '2027-01-07'],
  ])('no card appears for 30 to 45 days (drawn %s: %s)', async (drawn, day) => {
    answer = createAnswer({
      journal: async () => journal,
      now: () => at,
      random: () => drawn,
      t: english,
    });
    await write('i am scared of you when you drink');
    expect((await loadSettings()).cardsFrom).toBe(day);
  });

  it('a date that is later already stays', async () => {
    await changeSettings({ cardsFrom: '2027-06-01' });
    await write('i am scared of you when you drink');
    expect((await loadSettings()).cardsFrom).toBe('2027-06-01');
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

describe('the third heated draft of one conversation in twenty minutes', () => {
  const heated = [
    'you never help me with the bins',
    'shut up, you are so selfish',
    'this is all your fault',
  ];

  async function holdEach(texts: readonly string[], minutes = 2) {
    const verdicts = [];
    for (const text of texts) {
      const draft = newId();
      const verdict = await answer({ kind: 'draft', draft, revision: 1, text, place }, writer);
      verdicts.push(verdict?.kind === 'verdict' ? verdict : undefined);
      await answer({ kind: 'held', draft, place, pattern: 'absolutes' }, writer);
      at += minutes * 60_000;
    }
    return verdicts;
  }

  it('gets the card that offers to stop, and then an hour of silence there', async () => {
    const verdicts = await holdEach(heated);
    expect(verdicts.map((one) => one?.hint?.card)).toEqual(['hint', 'hint', 'stop']);
    expect(verdicts[2]?.hint?.notice).not.toContain('“');
    const { verdict } = await write('you are such a liar');
    expect(verdict).toMatchObject({ hint: null });
  });

  it('is none where they are further apart', async () => {
    const verdicts = await holdEach(heated, 11);
    expect(verdicts.map((one) => one?.hint?.card)).toEqual(['hint', 'hint', 'hint']);
  });
});

describe('a worker that reads many drafts', () => {
  it('forgets the oldest, and is told them once more', async () => {
    const draft = newId();
    await answer({ kind: 'draft', draft, revision: 1, text: ask, place }, writer);
    for (let at = 0; at < 110; at++) {
      const other = newId();
      await answer(
        { kind: 'draft', draft: other, revision: 1, text: 'on the train', place },
        writer,
      );
    }
    const sent = { draft, revision: 1, place, held: false, revised: false } as const;
    expect(await answer({ kind: 'sent', entry: newId(), ...sent }, writer)).toMatchObject({
      kind: 'unknown',
    });
    await answer({ kind: 'draft', draft, revision: 2, text: ask, place }, writer);
    expect(await answer({ kind: 'sent', entry: newId(), ...sent }, writer)).toMatchObject({
      kind: 'unknown',
    });
    const again = { kind: 'sent', entry: newId(), ...sent, revision: 2 } as const;
    expect(await answer(again, writer)).toMatchObject({ kind: 'recorded' });
  });

  it('gives one draft the same wording while it is written', async () => {
    const draft = newId();
    const notices = [];
    for (const [at, text] of [
      'you never help',
      'you never help me',
      'you never help me at all',
    ].entries()) {
      const verdict = await answer({ kind: 'draft', draft, revision: at + 1, text, place }, writer);
      if (verdict?.kind === 'verdict') notices.push(verdict.hint?.question);
      await changeBudget((budget) => ({ ...budget, shown: [...budget.shown, at] }));
    }
    expect(new Set(notices).size).toBe(1);
  });

  it('knows more conversations than it remembers', async () => {
    for (let at = 0; at < 205; at++) {
      await answer(
        { kind: 'wake', place: { ...place, identity: `p${at}` } },
        { ...writer, tab: at },
      );
    }
    const { open } = await loadSession();
    await answer({ kind: 'wake', place: { ...place, identity: 'p0' } }, { ...writer, tab: 999 });
    expect((await loadSession()).open['999']?.conversation).toBe(open['0']?.conversation);
  });
});
