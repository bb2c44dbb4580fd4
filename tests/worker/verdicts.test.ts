import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeBudget } from '../../lib/budget';
import { read } from '../../lib/reciprocity/read';
import { loadSession } from '../../lib/session';
import { changeSettings, loadSettings } from '../../lib/settings';
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

vi.mock('../../lib/reciprocity/read', { spy: true });

beforeEach(openDesk);

const kim = { ...place, identity: 'Kim' };
/** A mild pattern, then a worse one. */
const both = 'could you bring the blue bin in? whatever. shut up';

/** What the worker answers to a draft that is not sent. */
async function judge(text: string, where = place) {
  const draft = newId();
  const verdict = await answer({ kind: 'draft', draft, revision: 1, text, place: where }, writer);
  if (verdict?.kind !== 'verdict') throw new Error('no verdict');
  return verdict;
}

describe('a draft is read', () => {
  const how = () => vi.mocked(read).mock.lastCall?.[1];

  it('in the languages that are set, and those last written in its conversation before all', async () => {
    await changeSettings({ languages: ['de', 'en'] });
    await judge(ask);
    expect(how()).toEqual({ languages: ['de', 'en'], last: [] });
    await write(ask);
    await judge(ask);
    expect(how()).toEqual({ languages: ['de', 'en'], last: ['en'] });
    await judge(ask, kim);
    expect(how()?.last).toEqual([]);
  });

  it('where no conversation is known, with what was last written on its site', async () => {
    const nobody = { ...place, identity: null };
    await write(ask, nobody);
    await judge(ask, nobody);
    expect(how()?.last).toEqual(['en']);
  });
});

describe('what is said and kept of a draft', () => {
  it('are the words of its hint alone, though others come first', async () => {
    const { hint } = await judge(both);
    if (!hint?.pattern) throw new Error('no hint');
    const words = both.slice(hint.span.start, hint.span.end);
    expect(vi.mocked(read).mock.results.at(-1)?.value.patterns[0].id).not.toBe(hint.pattern);
    expect(hint.notice).toContain(`“${words}”`);
    expect(hint.notice).not.toContain('bin');
    await write(both);
    expect((await loadSession()).justNow?.words).toBe('shut up');
  });

  it('are the words of its first act where nothing is to be said', async () => {
    await write(ask);
    expect((await loadSession()).justNow?.words).toBe('could you bring');
  });
});

describe('a conversation', () => {
  it('is judged by its own kind, whichever was written in before', async () => {
    await answer({ kind: 'wake', place }, writer);
    const { conversation } = (await loadSession()).open['7'] ?? {};
    if (!conversation) throw new Error('no conversation');
    await journal.setKind(conversation, 'leave out');
    expect(await judge(harsh)).toMatchObject({ hint: null });
    expect(await judge(harsh, kim)).toMatchObject({ hold: true });
  });
});

describe('after a fear cue', () => {
  it('the date is drawn once: more such drafts on that day do not move it', async () => {
    for (const drawn of [0, 0.999]) {
      restartWorker({ random: () => drawn });
      await write('i am scared of you when you drink');
      expect((await loadSettings()).cardsFrom).toBe('2026-12-23');
    }
  });
});

describe('a clock that was put back', () => {
  it('leaves no hint out for those that it showed in days to come', async () => {
    const later = Array.from({ length: 8 }, (_, hours) => noon + (24 * 365 + hours) * hour);
    const [at = 0] = later;
    await changeBudget((budget) => ({
      ...budget,
      shown: later,
      recent: [{ at, conversation: null, pattern: 'absolutes', held: true }],
    }));
    const nobody = { ...place, identity: null };
    expect(await judge(harsh, nobody)).toMatchObject({
      hold: true,
      hint: { pattern: 'absolutes' },
    });
  });

  it('joins no turn with one that it began in hours to come', async () => {
    await write(ask);
    pass(-2 * hour);
    await write(ask);
    pass(60_000);
    await write(ask);
    expect((await today()).map(({ turn }) => turn)).toEqual([1, 2, 2]);
    expect(at).toBeLessThan(noon);
  });
});
