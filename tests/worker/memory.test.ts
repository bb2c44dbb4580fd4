import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ConversationId } from '../../lib/journal/schema';
import { changeSettings } from '../../lib/settings';
import { conversationOf } from '../../lib/worker/conversation';
import { createMemory } from '../../lib/worker/memory';
import { answer, harsh, journal, newId, openDesk, place, restartWorker, writer } from './desk';

beforeEach(openDesk);

const type = (text = harsh) =>
  answer({ kind: 'draft', draft: newId(), revision: 1, text, place }, writer);
const hint = async () => {
  const verdict = await type();
  return verdict?.kind === 'verdict' && verdict.hint;
};

/** The conversation at the place. */
async function here(): Promise<ConversationId> {
  const secret = new Uint8Array(await journal.secret());
  const found = await conversationOf(place, writer.origin, secret);
  if (!found) throw new Error('no conversation');
  return found;
}

describe('what a verdict depends on', () => {
  it('is looked up for the first key, and for the next ones not again', async () => {
    await type();
    const looks = [
      vi.spyOn(fakeBrowser.storage.local, 'get'),
      vi.spyOn(fakeBrowser.storage.session, 'get'),
      vi.spyOn(journal, 'kindOf'),
    ];
    await type('you');
    await type('you never');
    expect(looks.map(({ mock }) => mock.calls)).toEqual([[], [], []]);
  });

  it('is looked up again as soon as a setting or the kind of the conversation has changed', async () => {
    expect(await hint()).not.toBeNull();
    await changeSettings({ hintsPerHour: 0 });
    expect(await hint()).toBeNull();
    await changeSettings({ hintsPerHour: 3 });
    expect(await hint()).not.toBeNull();
    await journal.setKind(await here(), 'leave out');
    expect(await hint()).toBeNull();
  });

  it('is looked up again when the composer gets the focus: a history may have opened by then', async () => {
    let opens = false;
    restartWorker({
      journal: async () => {
        if (!opens) throw new Error('not yet');
        return journal;
      },
    });
    await journal.setKind(await here(), 'leave out');
    expect(await hint()).not.toBeNull();
    opens = true;
    await answer({ kind: 'wake', place }, writer);
    expect(await hint()).toBeNull();
  });

  it('is not remembered where it could not be had', async () => {
    const { remember } = createMemory(() => undefined);
    const fails = () => remember('a', () => Promise.reject(new Error('no')));
    await expect(fails()).rejects.toThrow('no');
    expect(await remember('a', async () => 1)).toBe(1);
    expect(await remember('a', async () => 2)).toBe(1);
  });

  it('is remembered of some fifty places, and anew after that', async () => {
    const { remember } = createMemory(() => undefined);
    await remember('first', async () => 1);
    for (let at = 0; at < 60; at += 1) await remember(`${at}`, async () => at);
    expect(await remember('first', async () => 2)).toBe(2);
  });
});
