import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Journal } from '../../lib/journal/journal';
import type { Place } from '../../lib/messages/protocol';
import { settingsOf } from '../../lib/settings';
import {
  createWhereabouts,
  hintContext,
  type Surroundings,
  type Whereabouts,
} from '../../lib/worker/surroundings';
import type { Writer } from '../../lib/worker/writer';

const writer: Writer = { origin: 'https://web.whatsapp.com', tab: 7, practice: false };
const place: Place = { messenger: 'whatsapp', identity: 'Sam', weak: true };

const secret = vi.fn<Journal['secret']>();
const kindOf = vi.fn<Journal['kindOf']>();
let whereabouts: (place: Place, writer: Writer) => Promise<Whereabouts>;
beforeEach(() => {
  secret.mockReset().mockResolvedValue(new Uint8Array(32));
  kindOf.mockReset().mockResolvedValue(undefined);
  const journal = async () => ({ secret, kindOf }) as Partial<Journal> as Journal;
  whereabouts = createWhereabouts({ journal } as Surroundings);
});

describe('where a draft is written', () => {
  it('is a conversation, whose id is made once and whose kind is asked for each time', async () => {
    const first = await whereabouts(place, writer);
    expect(first).toEqual({ conversation: expect.stringMatching(/^[\w-]{22}$/), kind: 'close' });
    kindOf.mockResolvedValue('family');
    expect(await whereabouts(place, writer)).toEqual({ ...first, kind: 'family' });
    expect(secret).toHaveBeenCalledOnce();
    expect(kindOf).toHaveBeenLastCalledWith(first.conversation);
  });

  it('is made anew after some two hundred others: what is remembered does not grow', async () => {
    await whereabouts(place, writer);
    for (let at = 0; at < 202; at += 1) {
      await whereabouts({ ...place, identity: `${at}` }, writer);
    }
    const asked = secret.mock.calls.length;
    await whereabouts(place, writer);
    expect(secret).toHaveBeenCalledTimes(asked + 1);
    await whereabouts(place, writer);
    expect(secret).toHaveBeenCalledTimes(asked + 1);
  });

  it.each<[what: string, where: Partial<Place>, by: Partial<Writer>]>([
    ['the page shows no conversation', { identity: null }, {}],
    ['it is practice', {}, { practice: true }],
  ])('is no conversation where %s, and the history is not asked', async (_what, where, by) => {
    const here = await whereabouts({ ...place, ...where }, { ...writer, ...by });
    expect(here).toEqual({ conversation: null, kind: 'close' });
    expect([secret.mock.calls, kindOf.mock.calls]).toEqual([[], []]);
  });

  it('is as usual where the history does not open', async () => {
    kindOf.mockRejectedValue(new Error('no'));
    const here = await whereabouts({ ...place, messenger: 'slack' }, writer);
    expect(here).toEqual({ conversation: null, kind: 'work' });
  });
});

it('a hint depends on the settings, and on whether it is work', () => {
  const settings = settingsOf({ holdFrom: 3, hintsPerHour: 1, hintsPerDay: 2 });
  const context = (kind: Whereabouts['kind']) =>
    hintContext(settings, { conversation: null, kind }, 7);
  expect(context('work')).toEqual({
    now: 7,
    conversation: null,
    work: true,
    holdFrom: 3,
    hintsPerHour: 1,
    hintsPerDay: 2,
    patternsOff: [],
  });
  expect(context('close').work).toBe(false);
});
