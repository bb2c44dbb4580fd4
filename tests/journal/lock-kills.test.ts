import { describe, expect, it } from 'vitest';
import { forgetFor } from '../../lib/journal/erase';
import { type OpenJournal, openJournalIn } from '../../lib/journal/journal';
import {
  changePassphrase,
  lockNow,
  lockState,
  turnOffLock,
  turnOnLock,
  unlock,
} from '../../lib/journal/lock';
import { always, conversationId, day, entry, entryId } from './entries';
import { newProfile } from './environment';
import { killedAt } from './kills';
import { contentOf, derive, fill, logN } from './locked';

const stride = Number(process.env.KILL_STRIDE ?? 1);

describe('a context killed at any step', () => {
  interface Fault {
    readonly name: string;
    readonly prepare: (journal: OpenJournal) => Promise<void>;
    readonly act: (journal: OpenJournal) => Promise<unknown>;
    /** What must hold afterwards, whatever the step; the history is open then. */
    readonly check: (journal: OpenJournal, before: string) => Promise<void>;
  }

  const same = async (one: OpenJournal, before: string) =>
    expect(await contentOf(one)).toBe(before);
  const whileLocked = async (one: OpenJournal) => {
    await fill(one);
    await turnOnLock(one, 'a phrase', derive, logN);
    await lockNow(one);
    await one.record(entry({ id: 7 }));
    await one.recordLeft(day('2026-11-23'), 'close');
    await unlock(one, 'a phrase', 0, derive);
    await lockNow(one);
  };

  const faults: Fault[] = [
    {
      name: 'turning the lock on',
      prepare: fill,
      act: (one) => turnOnLock(one, 'a phrase', derive, logN),
      check: same,
    },
    {
      name: 'taking the lock away',
      prepare: async (one) => {
        await fill(one);
        await turnOnLock(one, 'a phrase', derive, logN);
      },
      act: (one) => turnOffLock(one, 'a phrase', 0, derive),
      check: same,
    },
    {
      name: 'unlocking with a full inbox',
      prepare: async (one) => {
        await whileLocked(one);
        await one.record(entry({ id: 8, turn: 2 }));
        await one.recordLeft(day('2026-11-23'), 'close');
      },
      act: (one) => unlock(one, 'a phrase', 0, derive),
      check: async (one) => {
        const ids = (await one.entries(day('2026-11-23'), day('2026-11-23'))).map(({ id }) => id);
        expect(ids.sort()).toEqual([1, 7, 8].map(entryId));
        const [sums] = await one.sums(day('2026-11-23'), day('2026-11-23'));
        expect(sums?.kinds.close?.hints.left).toBe(2);
      },
    },
    {
      name: 'recording, and the retry',
      prepare: fill,
      act: (one) => one.record(entry({ id: 9, turn: 3 })),
      check: async (one) => {
        await one.record(entry({ id: 9, turn: 3 }));
        expect(await one.entries(day('2026-11-23'), day('2026-11-23'))).toHaveLength(2);
        const [sums] = await one.sums(day('2026-11-23'), day('2026-11-23'));
        expect(sums?.kinds.close?.turns.began).toBe(2);
      },
    },
    {
      name: 'recording while locked, and the retry',
      prepare: whileLocked,
      act: (one) => one.record(entry({ id: 9, turn: 3 })),
      check: async (one) => {
        await one.record(entry({ id: 9, turn: 3 }));
        expect(await one.entries(day('2026-11-23'), day('2026-11-23'))).toHaveLength(3);
      },
    },
    {
      name: 'ageing',
      prepare: fill,
      act: (one) => one.age(day('2026-11-23'), 30),
      check: async (one) => {
        const began = (await one.sums(...always)).map(({ kinds }) => kinds.close?.turns.began ?? 0);
        expect(began.reduce((a, b) => a + b, 0)).toBe(2);
      },
    },
    {
      name: 'forgetting a conversation, with the lock on',
      prepare: async (one) => {
        await fill(one);
        await one.record(entry({ id: 5, conversation: conversationId(5), turn: 2 }));
        await turnOnLock(one, 'a phrase', derive, logN);
      },
      act: (one) => forgetFor(one.store, { conversation: conversationId(5) }),
      check: async (one, before) => {
        const after = JSON.parse(await contentOf(one));
        const whole = JSON.parse(before);
        expect(after.pages).toEqual(whole.pages);
        expect(after.kind).toBe(whole.kind);
        const rest = whole.entries.filter(({ id }: { id: string }) => id !== entryId(5));
        expect([rest, whole.entries]).toContainEqual(after.entries);
        await forgetFor(one.store, { conversation: conversationId(5) });
        expect(JSON.parse(await contentOf(one)).entries).toEqual(rest);
      },
    },
    {
      name: 'changing the passphrase',
      prepare: async (one) => {
        await fill(one);
        await turnOnLock(one, 'a phrase', derive, logN);
      },
      act: (one) => changePassphrase(one, 'a phrase', 'another', 0, derive, logN),
      check: same,
    },
  ];

  it.each(faults)(
    'loses nothing and leaves one history: $name',
    { timeout: 60_000 },
    async (fault) => {
      let kills = 0;
      for (let at = 1; ; at += stride) {
        const profile = newProfile();
        const first = await openJournalIn(profile.window());
        await fault.prepare(first);
        if ((await lockState(first)) === 'locked') await unlock(first, 'a phrase', 0, derive);
        const before = await contentOf(first);
        if (fault.name.includes('locked') || fault.name.includes('inbox')) await lockNow(first);
        if (fault.name.includes('inbox')) {
          await first.record(entry({ id: 8, turn: 2 }));
        }
        first.close();
        const killed = await killedAt(at, profile, fault.act);
        // Every second time the whole browser went down, and the session with it.
        if (killed && at % 2 === 0) profile.session = undefined;
        const after = await openJournalIn(profile.window());
        if ((await lockState(after)) === 'locked') {
          await unlock(after, 'a phrase', 0, derive).catch(() =>
            unlock(after, 'another', 0, derive),
          );
        }
        await after.markHold(day('2026-11-23'));
        await fault.check(after, before);
        const names = (await indexedDB.databases()).map(({ name }) => name);
        expect(names).toHaveLength(2);
        expect(names).toContain(await after.store.root((root) => root.database));
        after.close();
        if (!killed) break;
        kills += 1;
      }
      expect(kills * stride).toBeGreaterThan(3);
    },
  );
});
