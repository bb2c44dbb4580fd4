import { beforeEach, describe, expect, it, vi } from 'vitest';
import { read } from '../../lib/reciprocity/read';
import { languages } from '../../lib/reciprocity/reading';
import { changeSettings } from '../../lib/settings';
import { likelyLanguage, loadEarly } from '../../lib/worker/ahead';
import { answer, openDesk, place, restartWorker, writer } from './desk';

vi.mock('../../lib/reciprocity/read', async (original) => {
  const real = await original<typeof import('../../lib/reciprocity/read')>();
  return { read: vi.fn(real.read) };
});

describe('the language that the next draft is likely written in', () => {
  const nothing = { languages: {} };

  it.each([
    ['what most conversations were last written in', ['de', 'pt', 'de'], ['en-GB'], 'de'],
    ['the browser’s first before anything was written', [], ['pt-BR', 'en'], 'pt'],
    ['the browser’s next where its first is not read', [], ['it', 'fr-CA', 'en'], 'fr'],
    ['none where nothing is known', [], ['it'], undefined],
  ] as const)('is %s', (_, written, preferred, likely) => {
    const last = Object.fromEntries(written.map((one, at) => [`${at}`, [one, 'en' as const]]));
    expect(likelyLanguage({ languages: [...languages] }, { languages: last }, preferred)).toBe(
      likely,
    );
  });

  it('is none that is switched off', () => {
    const english = { languages: ['en' as const] };
    expect(likelyLanguage(english, { languages: { a: ['de'] } }, ['de'])).toBeUndefined();
    expect(likelyLanguage(english, nothing, ['de', 'en-US'])).toBe('en');
  });
});

describe('a woken worker', () => {
  beforeEach(openDesk);

  it('reads a word of the likely language before the first draft comes', async () => {
    vi.mocked(read).mockClear();
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-AT']);
    await answer({ kind: 'wake', place }, writer);
    expect(vi.mocked(read).mock.calls).toEqual([
      [expect.stringMatching(/^\p{L}+$/u), { languages: ['de'] }],
    ]);
  });

  it('has asked for its settings before the port comes, once; who asks later gets what is stored then', async () => {
    let at = 0;
    const load = loadEarly(() => at);
    const late = loadEarly(() => at);
    await changeSettings({ cardKey: 'Alt+K' });
    const keyOf = async ([settings]: Awaited<ReturnType<typeof load>>) => settings.cardKey;
    expect(await load().then(keyOf)).toBe('Alt+ArrowDown');
    expect(await load().then(keyOf)).toBe('Alt+K');
    at = 500;
    expect(await late().then(keyOf)).toBe('Alt+K');
    restartWorker({ load: loadEarly(() => at) });
    vi.mocked(read).mockClear();
    await answer({ kind: 'wake', place }, writer);
    expect(read).toHaveBeenCalledOnce();
  });

  it('reads nothing before the user has agreed', async () => {
    await changeSettings({ consent: false });
    vi.mocked(read).mockClear();
    await answer({ kind: 'wake', place }, writer);
    expect(read).not.toHaveBeenCalled();
  });
});
