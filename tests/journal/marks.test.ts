import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import { forgetHolds, putHold, putSecretSince, secretSince } from '../../lib/journal/marks';
import { day } from './entries';
import { newProfile } from './environment';

let journal: OpenJournal;
beforeEach(async () => {
  journal = await openJournalIn(newProfile().window());
});

const kept = () => journal.store.read((view) => view.all('marks'));
const holdOn = (...days: string[]) =>
  journal.store.write(async (draft) => {
    for (const one of days) await putHold(draft, day(one));
  });

describe('the days of holds', () => {
  it('are the two latest, each once, in whatever order they came', async () => {
    await holdOn('2026-11-20', '2026-11-18', '2026-11-20');
    expect(await kept()).toEqual([{ name: 'holds', days: ['2026-11-18', '2026-11-20'] }]);
    await holdOn('2026-11-19');
    expect(await kept()).toEqual([{ name: 'holds', days: ['2026-11-19', '2026-11-20'] }]);
  });

  it('are offered once, the latest before today, and none before it any more', async () => {
    await holdOn('2026-11-18', '2026-11-20');
    expect(await journal.offerHold(day('2026-11-18'))).toBeUndefined();
    expect(await journal.offerHold(day('2026-11-20'))).toBe('2026-11-18');
    expect(await kept()).toEqual([{ name: 'holds', days: ['2026-11-20'] }]);
    expect(await journal.offerHold(day('2026-11-21'))).toBe('2026-11-20');
    expect(await kept()).toEqual([]);
    await holdOn('2026-11-18', '2026-11-20');
    expect(await journal.offerHold(day('2026-11-21'))).toBe('2026-11-20');
    expect(await kept()).toEqual([]);
  });

  it('are forgotten from a day on', async () => {
    await holdOn('2026-11-18', '2026-11-20');
    await journal.store.write((draft) => forgetHolds(draft, day('2026-11-20')));
    expect(await kept()).toEqual([{ name: 'holds', days: ['2026-11-18'] }]);
    await journal.store.write((draft) => forgetHolds(draft, day('2026-11-18')));
    expect(await kept()).toEqual([]);
  });
});

describe('the first day of the secret', () => {
  it('is kept beside them, and taken away', async () => {
    const since = () => journal.store.read(secretSince);
    expect(await since()).toBeNull();
    await holdOn('2026-11-18');
    const put = (one: string | null) =>
      journal.store.write(async (draft) => putSecretSince(draft, one === null ? null : day(one)));
    await put('2026-11-19');
    expect(await since()).toBe('2026-11-19');
    expect(await kept()).toEqual([
      { name: 'holds', days: ['2026-11-18'] },
      { name: 'secret', days: ['2026-11-19'] },
    ]);
    await put(null);
    expect(await since()).toBeNull();
    expect(await kept()).toHaveLength(1);
  });
});
