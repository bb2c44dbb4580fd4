import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeBudget, loadBudget } from '../../lib/budget';
import { loadHelp, storeHelp } from '../../lib/help';
import { JournalError } from '../../lib/journal/journal';
import { changeSession, loadSession } from '../../lib/session';
import { changeSettings, loadSettings } from '../../lib/settings';

import {
  answer,
  ask,
  harsh,
  newId,
  openDesk,
  pass,
  place,
  restartWorker,
  today,
  write,
  writer,
} from './desk';

beforeEach(openDesk);

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

  it('that says nothing gets none, and no words are kept of it', async () => {
    const { verdict, sent } = await write('ik heb geen zin meer om te wachten');
    expect(verdict).toMatchObject({ hint: null, hold: false });
    expect(sent).toMatchObject({ kind: 'recorded' });
    expect((await loadSession()).justNow ?? null).toBeNull();
  });

  it('gets its verdict when the history cannot be opened', async () => {
    restartWorker({ journal: () => Promise.reject(new JournalError('damaged')) });
    const { verdict, sent } = await write(harsh);
    expect(verdict).toMatchObject({ hold: true });
    expect(sent).toMatchObject({ kind: 'failed' });
  });
});

describe('after a fear cue', () => {
  it.each([
    [0, '2026-12-23'],
    [0.999, '2027-01-07'],
  ])('no card appears for 30 to 45 days (drawn %s: %s)', async (drawn, day) => {
    restartWorker({ random: () => drawn });
    await write('i am scared of you when you drink');
    expect((await loadSettings()).cardsFrom).toBe(day);
  });

  it('a date that is later already stays', async () => {
    await changeSettings({ cardsFrom: '2027-06-01' });
    await write('i am scared of you when you drink');
    expect((await loadSettings()).cardsFrom).toBe('2027-06-01');
  });
});

describe('a draft about self-harm', () => {
  const text = 'i want to die';

  it('gets nothing at first, as any draft that is not worth a hint', async () => {
    const { verdict } = await write(text);
    expect(verdict).toMatchObject({ hint: null, hold: false });
  });

  it('shows the calm line over the list of the chosen country, where the user switched it on', async () => {
    await changeSettings({ calmLine: true });
    const { lists } = await loadHelp();
    await storeHelp({ country: 'GB', lists });
    const { verdict, sent } = await write(text);
    expect(verdict).toMatchObject({
      hint: {
        card: 'calm',
        pattern: null,
        notice: expect.stringContaining('you can reach someone now'),
        question: lists.GB,
      },
      hold: false,
    });
    expect(lists.GB).toContain('Samaritans');
    // It leaves what a draft without it leaves: no entry, and nothing of it in the budget.
    expect(sent).toMatchObject({ kind: 'recorded' });
    expect(await today()).toEqual([]);
    expect((await loadBudget()).shown).toEqual([]);
  });

  it.each([
    ['none was chosen', {}],
    ['the own one is blank', { '': ' \n ' }],
  ])(
    'says whom one can call anywhere where %s, and nothing for fear of another',
    async (_n, own) => {
      await changeSettings({ calmLine: true });
      const { lists } = await loadHelp();
      await storeHelp({ country: '', lists: { ...lists, ...own } });
      const { verdict } = await write(text);
      const question = expect.stringMatching(/someone you trust or a doctor\..*\b112\b/);
      expect(verdict).toMatchObject({ hint: { card: 'calm', question } });
      const { verdict: fear } = await write('i am scared of you when you drink');
      expect(fear).toMatchObject({ hint: null, hold: false });
    },
  );

  it('shows nothing while quiet', async () => {
    await changeSettings({ calmLine: true });
    await changeSession((session) => ({ ...session, quietUntil: Number.MAX_SAFE_INTEGER }));
    const { verdict } = await write(text);
    expect(verdict).toMatchObject({ hint: null });
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
      pass(minutes * 60_000);
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

  it('gets it where it says again what an earlier one said', async () => {
    const [first = '', second = ''] = heated;
    const verdicts = await holdEach([first, second, first, second]);
    expect(verdicts.map((one) => one?.hint?.card)).toEqual(['hint', 'hint', 'stop', undefined]);
  });

  it('is not the second one itself, when it is written on after it was held', async () => {
    await holdEach(heated.slice(0, 1));
    const draft = newId();
    const ask = (revision: number, text: string) =>
      answer({ kind: 'draft', draft, revision, text, place }, writer);
    expect(await ask(1, heated[1] ?? '')).toMatchObject({ hint: { card: 'hint' }, hold: true });
    await answer({ kind: 'held', draft, place, pattern: 'heat' }, writer);
    expect(await ask(2, `${heated[1]}, really`)).toMatchObject({ hint: null, hold: false });
    const next = newId();
    const third = {
      kind: 'draft',
      draft: next,
      revision: 1,
      text: heated[1] ?? '',
      place,
    } as const;
    expect(await answer(third, writer)).toMatchObject({ hint: { card: 'stop' }, hold: true });
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
